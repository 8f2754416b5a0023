import type { FrameSource } from '#lib/charts/index.ts';

/** The sources, in their order, of some series. */
export function usedSources(
	sources: readonly FrameSource[],
	series: readonly string[]
): FrameSource[] {
	const keys = new Set(series.map((key) => key.slice(0, key.indexOf('.'))));
	return sources.filter(({ source }) => keys.has(source));
}
