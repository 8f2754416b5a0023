import { BREAKDOWN_DIMENSIONS, TOTAL } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { ExploreNames } from './explore-input.ts';
import type { ExploreLine } from './explore-line.ts';

type Named = Omit<ExploreLine, 'name' | 'figures'>;

function varies(lines: readonly Named[], of: (line: Named) => string): boolean {
	const [first] = lines;
	return first !== undefined && lines.some((line) => of(line) !== of(first));
}

/**
 * The shortest names that tell lines from each other: of area, indicator and parts of breakdowns only what differs, the
 * source and its release where nothing else does. A line alone is named by its area and its parts that are no totals.
 */
export function lineNames(lines: readonly Named[], names: ExploreNames): string[] {
	const { locale } = names;
	const area = ({ ref_area }: Named) => names.area(ref_area)?.name ?? ref_area;
	const indicator = ({ series }: Named) => names.series(series)?.name ?? series;
	const byIndicator = varies(lines, indicator);
	const byArea = varies(lines, ({ ref_area }) => ref_area);
	const dimensions = BREAKDOWN_DIMENSIONS.filter((dimension) =>
		varies(lines, (line) => line[dimension])
	);
	const isAlone = !byIndicator && !byArea && dimensions.length === 0;
	const texts = lines.map((line) => {
		const parts = (
			isAlone ? BREAKDOWN_DIMENSIONS.filter((dimension) => line[dimension] !== TOTAL) : dimensions
		).map((dimension) => names.code(dimension, line[dimension]));
		const heads = [
			...(byArea || isAlone ? [area(line)] : []),
			...(byIndicator ? [indicator(line)] : [])
		];
		return [...heads, ...parts].reduce((name, part) =>
			m.explore_figure_name({ area: name, part }, { locale })
		);
	});
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return texts.map((text, index) => {
		const line = lines[index];
		if (!line || (counts.get(text) ?? 0) < 2) return text;
		const publisher = names.series(line.series)?.publisher ?? line.source;
		return m.explore_line_source({ name: text, publisher, vintage: line.vintage }, { locale });
	});
}
