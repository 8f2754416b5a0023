import { datePrecision } from '#lib/domain/index.ts';
import { readCsvText } from '../export/csv-cell.ts';
import { foldText } from '../fold-text.ts';
import type { ImportedTable } from '../import/imported-table.ts';
import {
	REQUIRED_COLUMNS,
	ROADMAP_COLUMNS,
	matchColumns,
	type RoadmapColumn
} from './roadmap-columns.ts';
import type { RoadmapRow } from './roadmap-row.ts';
import { maybeStatus } from './roadmap-status.ts';

/** What is wrong with a cell, so that its row is left out. */
export const ROADMAP_PROBLEMS = [
	'no_line',
	'unknown_line',
	'no_activity',
	'bad_date',
	'unknown_status',
	'unknown_goal',
	'unknown_indicator',
	'bad_address'
] as const;
export type RoadmapProblemCode = (typeof ROADMAP_PROBLEMS)[number];

export interface RoadmapProblem {
	/** Of the row, as a spreadsheet counts from 1. */
	row: number;
	code: RoadmapProblemCode;
	column: RoadmapColumn;
	/** What stands in the cell, or the part of it that is not known. */
	text: string;
}

/** What codes there are. */
export interface RoadmapCodes {
	lines: readonly string[];
	goals: readonly string[];
	indicators: readonly string[];
}

/** What a table holds of a roadmap. */
export interface ReadRoadmap {
	rows: RoadmapRow[];
	/** Numbers of the rows that were left out for their problems. */
	skipped: number[];
	problems: RoadmapProblem[];
	/** How many rows of examples, as in the template, were left out. */
	examples: number;
	/** Columns that a roadmap cannot do without and the table has not; then no row is read. */
	missing: RoadmapColumn[];
	/** Columns of the table that the template does not know, left out. */
	unknownColumns: string[];
}

const EXAMPLE = /^\[?(example|exemple)\b/;
const ALL_LINES = ['all', 'all lines', 'toutes', 'toutes les orientations'];

function listOf(text: string): string[] {
	return text
		.split(/[;,]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function isDate(text: string): boolean {
	try {
		datePrecision(text);
		return true;
	} catch {
		return false;
	}
}

function maybeAddress(text: string): string | null {
	if (!/^https?:\/\//i.test(text)) return null;
	try {
		return new URL(text).href;
	} catch {
		return null;
	}
}

type Cells = (column: RoadmapColumn) => string;
type Report = (code: RoadmapProblemCode, column: RoadmapColumn, text: string) => void;

function readRow(cell: Cells, codes: RoadmapCodes, report: Report): RoadmapRow {
	const line = cell('action_line');
	const known = codes.lines.find((code) => code.toLowerCase() === line.toLowerCase());
	const isForAll = ALL_LINES.includes(foldText(line));
	if (line === '') report('no_line', 'action_line', line);
	else if (!known && !isForAll) report('unknown_line', 'action_line', line);
	const activity = cell('activity');
	if (activity === '') report('no_activity', 'activity', activity);
	const due = cell('due_date').replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '');
	if (due !== '' && !isDate(due)) report('bad_date', 'due_date', due);
	const status = maybeStatus(cell('status'));
	if (status === null) report('unknown_status', 'status', cell('status'));
	const goals = listOf(cell('goals')).map((text) => text.replace(/^(sdg|odd|goal)\s*/i, ''));
	for (const goal of goals.filter((code) => !codes.goals.includes(code))) {
		report('unknown_goal', 'goals', goal);
	}
	const indicators = listOf(cell('indicator_codes')).map((code) => code.toLowerCase());
	for (const code of indicators.filter((each) => !codes.indicators.includes(each))) {
		report('unknown_indicator', 'indicator_codes', code);
	}
	const address = cell('address');
	const url = maybeAddress(address);
	if (address !== '' && url === null) report('bad_address', 'address', address);
	return {
		line: known ?? null,
		activity,
		result: cell('expected_result'),
		indicator: cell('indicator'),
		indicators: [...new Set(indicators)],
		due: due === '' ? null : due,
		dueWords: '',
		status: status ?? 'unknown',
		statusDate: null,
		responsible: cell('responsible'),
		goals: [...new Set(goals)],
		mandate: '',
		source: cell('source'),
		url,
		confirmed: true,
		activityKey: null
	};
}

/**
 * The roadmap that a table holds: columns by their names, codes, dates and states checked. A row with a problem is left
 * out and every problem of it told; examples of the template are left out.
 */
export function readRoadmap(
	{ header, rows, numbers, format }: Pick<ImportedTable, 'header' | 'rows' | 'numbers' | 'format'>,
	codes: RoadmapCodes
): ReadRoadmap {
	const columns = matchColumns(header);
	const places = new Set(columns.values());
	const result: ReadRoadmap = {
		rows: [],
		skipped: [],
		problems: [],
		examples: 0,
		missing: REQUIRED_COLUMNS.filter((column) => !columns.has(column)),
		// Our own files of rows end in a column that tells what was chosen.
		unknownColumns: header.filter((name, place) => !places.has(place) && name !== 'selection')
	};
	if (result.missing.length > 0) return result;
	rows.forEach((cells, index) => {
		const number = numbers[index] ?? index + 2;
		const cell: Cells = (column) => {
			const text = cells[columns.get(column) ?? -1] ?? '';
			return (format === 'csv' ? readCsvText(text) : text).trim();
		};
		if (ROADMAP_COLUMNS.every((column) => cell(column) === '')) return;
		if (EXAMPLE.test(foldText(cell('activity')))) {
			result.examples += 1;
			return;
		}
		const before = result.problems.length;
		const row = readRow(cell, codes, (code, column, text) =>
			result.problems.push({ row: number, code, column, text })
		);
		if (result.problems.length === before) result.rows.push(row);
		else result.skipped.push(number);
	});
	return result;
}
