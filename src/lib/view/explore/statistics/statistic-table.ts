/** Statistics as a small table with words. */
export interface StatisticTable {
	title: string;
	/** Heads of the columns; the first is of the rows' names. */
	columns: string[];
	rows: { name: string; cells: string[] }[];
	/** How they were computed, what was left out, how they must not be read. */
	notes: string[];
	/** Whether the last column is of words, not of figures. */
	hasWords: boolean;
}
