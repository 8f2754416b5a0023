import type { Figure } from '#lib/domain/index.ts';
import { formatNumber, m } from '#lib/i18n/index.ts';
import type { ExploreChartInput } from '../explore/explore-input.ts';
import { exploreLines } from '../explore/explore-lines.ts';
import { figureName, figureRemarks, figureText } from '../explore/figure-lines.ts';
import { gapPairs } from '../explore/gap-pairs.ts';
import { spreadChoice } from '../explore/spread-choice.ts';
import { yearPicks } from '../explore/year-picks.ts';

/** The figures that an embed shows as a table, the first cell of a row its head. */
export interface EmbedFigureTable {
	caption: string;
	heads: string[];
	rows: string[][];
	/** Columns of numbers, from 0. */
	figures: number[];
}

/** Rows that a table in a frame holds: more make it heavy, and stand on the site. */
const MOST_ROWS = 400;

/** The figures that a chart shows: those of its year for kinds of one year, from the highest, else all. */
export function shownFigures(input: ExploreChartInput): readonly Figure[] {
	const { chart, figures } = input;
	const fromHighest = (own: readonly (Figure & { value: number })[]) =>
		own.toSorted((a, b) => b.value - a.value);
	switch (chart.kind) {
		case 'bars':
		case 'dots':
			return fromHighest(yearPicks(exploreLines(input), chart).picks.map(({ figure }) => figure));
		case 'map':
		case 'histogram':
		case 'box':
		case 'beeswarm':
			return fromHighest(spreadChoice(input)?.figures ?? []);
		case 'dumbbell':
			return gapPairs(input)?.pairs.flatMap(({ first, second }) => [first, second]) ?? figures;
		case 'line':
		case 'scatter':
		case 'heatmap':
		case 'multiples':
		case 'slope':
		case 'area':
			return figures;
	}
}

/** The table beside an embedded chart; where it is cut, its caption says so. */
export function embedTable(input: ExploreChartInput, title: string): EmbedFigureTable {
	const { names } = input;
	const { locale } = names;
	const all = shownFigures(input);
	const shown = all.slice(0, MOST_ROWS);
	const count = formatNumber(all.length, locale, 0);
	const remarks = shown.map((figure) => figureRemarks(figure, names).join('; '));
	const hasRemarks = remarks.some((text) => text !== '');
	return {
		caption:
			shown.length < all.length
				? m.embed_table_cut({ title, shown: MOST_ROWS, count }, { locale })
				: title,
		heads: [
			names.field('ref_area'),
			m.charts_table_year({}, { locale }),
			m.explore_column_value({}, { locale }),
			...(hasRemarks ? [m.explore_column_remarks({}, { locale })] : [])
		],
		rows: shown.map((figure, index) => [
			figureName(figure, names),
			String(figure.time_period),
			figureText(figure, names),
			...(hasRemarks ? [remarks[index] ?? ''] : [])
		]),
		figures: [1, 2]
	};
}
