import { m, type Locale } from '#lib/i18n/index.ts';
import { foldText } from '../fold-text.ts';

/** The columns of the template, in order. */
export const ROADMAP_COLUMNS = [
	'action_line',
	'activity',
	'expected_result',
	'indicator',
	'indicator_codes',
	'due_date',
	'status',
	'responsible',
	'goals',
	'source',
	'address'
] as const;
export type RoadmapColumn = (typeof ROADMAP_COLUMNS)[number];

/** Without these a file is no roadmap. */
export const REQUIRED_COLUMNS: readonly RoadmapColumn[] = ['action_line', 'activity'];

interface ColumnWords {
	label: (inputs: object, options: { locale: Locale }) => string;
	/** What may stand in it. */
	note: (inputs: object, options: { locale: Locale }) => string;
}

const WORDS: Readonly<Record<RoadmapColumn, ColumnWords>> = {
	action_line: { label: m.roadmap_col_action_line, note: m.roadmap_note_action_line },
	activity: { label: m.roadmap_col_activity, note: m.roadmap_note_activity },
	expected_result: { label: m.roadmap_col_expected_result, note: m.roadmap_note_expected_result },
	indicator: { label: m.roadmap_col_indicator, note: m.roadmap_note_indicator },
	indicator_codes: { label: m.roadmap_col_indicator_codes, note: m.roadmap_note_indicator_codes },
	due_date: { label: m.roadmap_col_due_date, note: m.roadmap_note_due_date },
	status: { label: m.roadmap_col_status, note: m.roadmap_note_status },
	responsible: { label: m.roadmap_col_responsible, note: m.roadmap_note_responsible },
	goals: { label: m.roadmap_col_goals, note: m.roadmap_note_goals },
	source: { label: m.roadmap_col_source, note: m.roadmap_note_source },
	address: { label: m.roadmap_col_address, note: m.roadmap_note_address }
};

/** The name of a column. */
export function columnWords(column: RoadmapColumn, locale: Locale): string {
	return WORDS[column].label({}, { locale });
}

/** What may stand in a column. */
export function columnNote(column: RoadmapColumn, locale: Locale): string {
	return WORDS[column].note({}, { locale });
}

const key = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Where each column of the template stands in a header, by its code or its English or French name; the first of equals. */
export function matchColumns(header: readonly string[]): Map<RoadmapColumn, number> {
	const keys = header.map(key);
	const found = new Map<RoadmapColumn, number>();
	for (const column of ROADMAP_COLUMNS) {
		const names = [column, columnWords(column, 'en'), columnWords(column, 'fr')].map(key);
		const at = keys.findIndex((name) => names.includes(name));
		if (at >= 0) found.set(column, at);
	}
	return found;
}
