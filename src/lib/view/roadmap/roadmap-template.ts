import { m, type Locale } from '#lib/i18n/index.ts';
import { csvCell } from '../export/csv-cell.ts';
import { columnNote, columnWords, ROADMAP_COLUMNS, type RoadmapColumn } from './roadmap-columns.ts';

/** The one row of the template, marked as an example by its activity. */
function exampleOf(column: RoadmapColumn, locale: Locale): string {
	const texts: Partial<Record<RoadmapColumn, string>> = {
		action_line: 'C2',
		activity: m.roadmap_example_activity({}, { locale }),
		expected_result: m.roadmap_example_result({}, { locale }),
		indicator: m.roadmap_example_indicator({}, { locale }),
		indicator_codes: 'coverage-4g',
		due_date: '2027-12-31',
		status: m.roadmap_status_planned({}, { locale }),
		responsible: m.roadmap_example_responsible({}, { locale }),
		goals: '9'
	};
	return texts[column] ?? '';
}

/** The template's sheet: the names of the columns in a language, and the example. */
export function templateRows(locale: Locale): string[][] {
	return [
		ROADMAP_COLUMNS.map((column) => columnWords(column, locale)),
		ROADMAP_COLUMNS.map((column) => exampleOf(column, locale))
	];
}

/** The template's second sheet: what may stand in each column. */
export function templateNotes(locale: Locale): string[][] {
	return [
		[m.roadmap_template_title({}, { locale })],
		[m.roadmap_template_note({}, { locale })],
		...ROADMAP_COLUMNS.map((column) => [columnWords(column, locale), columnNote(column, locale)])
	];
}

/** The template as CSV, with a mark of byte order so that spreadsheets read its accents. */
export function templateCsv(locale: Locale): string {
	const lines = templateRows(locale).map((row) => `${row.map(csvCell).join(',')}\r\n`);
	return `\ufeff${lines.join('')}`;
}
