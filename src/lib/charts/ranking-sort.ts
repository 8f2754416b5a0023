import type { MapFigure } from '#lib/view/index.ts';

/** A column by which a ranking can be sorted. */
export type RankingColumn = 'rank' | 'name' | 'value' | 'year';

/** The head of a column. */
export interface RankingHeading {
	column: RankingColumn;
	words: string;
	kind: 'number' | 'name' | 'value';
}

/** A ranking in the order of one of its columns; equal entries stay in ranked order. */
export function sortRanking<Figure extends Pick<MapFigure, 'name' | 'rank' | 'value' | 'year'>>(
	figures: readonly Figure[],
	column: RankingColumn,
	descending: boolean,
	locale: string
): Figure[] {
	const { compare } = new Intl.Collator(locale);
	const sign = descending ? -1 : 1;
	return [...figures].sort((a, b) =>
		column === 'name' ? sign * compare(a.name, b.name) : sign * (a[column] - b[column])
	);
}
