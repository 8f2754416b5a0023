import type { FrameSource } from '#lib/charts/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { frameSource } from './localized-words.ts';
import { siteData } from './site-data.server.ts';

/** The sources of some series, each once, in the order of the list of sources. */
export async function seriesSources(
	shown: readonly string[],
	locale: Locale
): Promise<FrameSource[]> {
	const { series, sources } = await siteData();
	const used = new Set(
		series.filter((row) => shown.includes(row.series)).map(({ source }) => source)
	);
	return sources
		.filter(({ source }) => used.has(source))
		.map((source) => frameSource(source, locale));
}
