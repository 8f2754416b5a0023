import type { Locale } from '#lib/i18n/index.ts';
import type { ExportAbout, ExportCell, ExportTable } from '../export/export-table.ts';
import { columnNote, ROADMAP_COLUMNS, type RoadmapColumn } from './roadmap-columns.ts';
import type { RoadmapRow } from './roadmap-row.ts';

const CELLS: Readonly<Record<RoadmapColumn, (row: RoadmapRow) => ExportCell>> = {
	action_line: ({ line }) => line ?? 'all',
	activity: ({ activity }) => activity,
	expected_result: ({ result }) => result,
	indicator: ({ indicator }) => indicator,
	indicator_codes: ({ indicators }) => indicators,
	due_date: ({ due }) => due ?? '',
	status: ({ status }) => status,
	responsible: ({ responsible }) => responsible,
	goals: ({ goals }) => goals,
	source: ({ source }) => source,
	address: ({ url }) => url ?? ''
};

/** A roadmap on its way out of a page, in the columns of the template, so that it can be read in again. */
export function roadmapTable(
	rows: readonly RoadmapRow[],
	about: ExportAbout,
	locale: Locale
): ExportTable {
	return {
		columns: ROADMAP_COLUMNS.map((name) => ({
			name,
			type: name === 'goals' || name === 'indicator_codes' ? 'list' : 'text',
			description: columnNote(name, locale)
		})),
		rows: rows.map((row) => ROADMAP_COLUMNS.map((column) => CELLS[column](row))),
		about
	};
}
