import { m, type Locale } from '#lib/i18n/index.ts';
import { csvRows } from '../export/csv-rows.ts';
import { checkWords, effectWords } from './check-words.ts';
import type { CheckMessage } from './message-log.ts';

const PART = 5000;

/** Messages as a CSV file: row, column, value, what is wrong and what was expected, what became of it. */
export function checkReport(messages: Iterable<CheckMessage>, locale: Locale): Blob {
	const parts: string[] = [];
	let rows: (string | number | null)[][] = [
		[
			m.mapping_report_row({}, { locale }),
			m.mapping_report_column({}, { locale }),
			m.mapping_report_value({}, { locale }),
			m.mapping_report_message({}, { locale }),
			m.mapping_report_effect({}, { locale })
		]
	];
	for (const { row, column, text, code, effect } of messages) {
		rows.push([row, column, text, checkWords(code, locale), effectWords(effect, locale)]);
		if (rows.length < PART) continue;
		parts.push(csvRows(rows));
		rows = [];
	}
	// The mark tells spreadsheets that the file is UTF-8.
	return new Blob(['\ufeff', ...parts, csvRows(rows)], { type: 'text/csv;charset=utf-8' });
}
