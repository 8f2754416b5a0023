import type { Locale } from '#lib/i18n/index.ts';
import { codeWords } from './component-words.ts';
import type { ExportTable } from './export-table.ts';

/** A code of a flag that stands in the rows, and its words. */
export interface FlagLegendEntry {
	column: string;
	code: string;
	words: string;
}

/** The statuses and natures in the rows, in the order of their codes; none where the rows have no flags. */
export function flagLegend({ columns, rows }: ExportTable, locale: Locale): FlagLegendEntry[] {
	return ['obs_status', 'nature'].flatMap((column) => {
		const place = columns.findIndex(({ name }) => name === column);
		if (place < 0) return [];
		const codes = new Set(rows.map((row) => row[place] ?? null));
		return [...codes]
			.filter((code) => typeof code === 'string')
			.sort()
			.map((code) => ({ column, code, words: codeWords(column.toUpperCase(), code, locale) }));
	});
}
