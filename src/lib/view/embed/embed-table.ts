import type { Figure } from '#lib/domain/index.ts';
import { formatNumber, m } from '#lib/i18n/index.ts';
import type { ExploreNames } from '../explore/explore-input.ts';
import { figureName, figureRemarks, figureText } from '../explore/figure-lines.ts';

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

/** The table beside an embedded chart, of the figures that it shows; where it is cut, its caption says so. */
export function embedTable(
	all: readonly Figure[],
	names: ExploreNames,
	title: string
): EmbedFigureTable {
	const { locale } = names;
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
