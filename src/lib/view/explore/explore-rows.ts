import { BREAKDOWN_DIMENSIONS, TOTAL, type Figure } from '#lib/domain/index.ts';
import type { ExploreNames } from './explore-input.ts';

/** The columns of the long table by which it can be sorted. */
export const EXPLORE_SORTS = ['area', 'series', 'part', 'year', 'value'] as const;
export type ExploreSort = (typeof EXPLORE_SORTS)[number];

/** Which columns say more than one thing, and so must stand. */
export interface ExploreColumns {
	series: boolean;
	part: boolean;
	unit: boolean;
	/** Whether transformations made other values than the published ones. */
	published: boolean;
}

/** The columns that the figures of a view need. */
export function exploreColumns(figures: readonly Figure[]): ExploreColumns {
	const several = (of: (figure: Figure) => string) =>
		figures.some((figure) => of(figure) !== of(figures[0] ?? figure));
	return {
		series: several(({ series }) => series),
		part: figures.some((figure) =>
			BREAKDOWN_DIMENSIONS.some((dimension) => figure[dimension] !== TOTAL)
		),
		unit: several(({ value_unit }) => value_unit),
		published: figures.some(
			(figure) => figure.value !== figure.obs_value || figure.value_unit !== figure.unit_measure
		)
	};
}

/** The parts of a figure's breakdown that are no totals, e.g. `women, 15 to 24 years`; empty for a total. */
export function partWords(figure: Figure, names: ExploreNames): string {
	return BREAKDOWN_DIMENSIONS.filter((dimension) => figure[dimension] !== TOTAL)
		.map((dimension) => names.code(dimension, figure[dimension]))
		.join(', ');
}

/** Figures in another order; those without a value stand last whichever way values are sorted. */
export function sortFigures(
	figures: readonly Figure[],
	{ by, falling }: { by: ExploreSort; falling: boolean },
	names: ExploreNames
): Figure[] {
	const collator = new Intl.Collator(names.locale);
	const way = falling ? -1 : 1;
	const text: Partial<Record<ExploreSort, (figure: Figure) => string>> = {
		area: ({ ref_area }) => names.area(ref_area)?.name ?? ref_area,
		series: ({ series }) => names.value('series', series),
		part: (figure) => partWords(figure, names)
	};
	const read = text[by];
	if (read) {
		const keyed = figures.map((figure) => ({ figure, key: read(figure) }));
		return keyed.sort((a, b) => way * collator.compare(a.key, b.key)).map(({ figure }) => figure);
	}
	if (by === 'year') return figures.toSorted((a, b) => way * (a.time_period - b.time_period));
	return figures.toSorted((a, b) => {
		if (a.value === null || b.value === null) {
			return Number(a.value === null) - Number(b.value === null);
		}
		return way * (a.value - b.value);
	});
}
