import {
	selectFigures,
	type ExploreView,
	type Figure,
	type Observation
} from '#lib/domain/index.ts';
import { firstAreas, type ExploreFile } from '#lib/view/index.ts';
import { allRows } from './site-data.server.ts';

/** A view of one series with the areas that it shows first, and its figures. */
export interface FirstFigures {
	view: ExploreView;
	figures: Figure[];
	/** All rows of the series and of its aggregates, and what is known of it. */
	rows: Observation[];
	series: ExploreFile['catalogue']['series'][number];
}

/** The key of a series, and that of its aggregates where they stand apart. */
export function withAggregates({ series, aggregates }: FirstFigures['series']): string[] {
	return aggregates === null ? [series] : [series, aggregates];
}

/** The figures of a view of one series, with areas to begin with where it has none; null where the file has no such series. */
export async function firstFigures(
	{ selection, ...own }: ExploreView,
	file: ExploreFile
): Promise<FirstFigures | null> {
	const { catalogue } = file;
	const series = catalogue.series.find((row) => row.series === selection.series[0]);
	if (!series) return null;
	const rows = (await Promise.all(withAggregates(series).map(allRows))).flat();
	const whole = { ...selection, areas: catalogue.areas.map(({ ref_area }) => ref_area) };
	const areas =
		selection.areas.length > 0
			? selection.areas
			: firstAreas(selectFigures(rows, whole, catalogue), file);
	const view: ExploreView = { ...own, selection: { ...selection, areas } };
	return { view, figures: selectFigures(rows, view.selection, catalogue), rows, series };
}
