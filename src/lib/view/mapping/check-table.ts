import { compileCrosswalk, type Activity } from '#lib/domain/index.ts';
import { readCsvText } from '../export/csv-cell.ts';
import type { ImportedTable } from '../import/imported-table.ts';
import type { Pace } from '../import/pace.ts';
import type { RegisterRecord } from '../register/register-file.ts';
import { linkActivity } from './link-activity.ts';
import { MAPPING_FIELDS, type ColumnChoice, type MappingField } from './mapping-fields.ts';
import type { MappingReference } from './mapping-reference.ts';
import { MessageLog } from './message-log.ts';
import { buildRowReader, type FieldCells, type RowValues } from './row-reader.ts';

/** An activity of a reader's file with its links. */
export type MappedRecord = RegisterRecord;

/** A row that could not be used, and why. */
export interface SkippedRow {
	/** The row, or for IATI the line it begins in. */
	row: number;
	id: string | null;
	code: 'no-title' | 'malformed';
	/** What is wrong in the words of the XML reader; null for tables. */
	reason: string | null;
}

/** What came of a file: `read` is `records` and `skipped` together. */
export interface CheckedFile {
	read: number;
	records: MappedRecord[];
	skipped: SkippedRow[];
	log: MessageLog;
}

/** Key of the source that the activities of a reader's file stand under. */
export const OWN_SOURCE = 'own_file';
/** The kind of an activity whose file says none. */
export const NO_KIND = 'not_stated';

function cellsOf(
	table: Pick<ImportedTable, 'header' | 'format'>,
	choice: ColumnChoice
): (row: readonly string[]) => FieldCells {
	const columns = new Map<MappingField, number[]>(MAPPING_FIELDS.map((field) => [field, []]));
	for (const [column, field] of choice.entries()) if (field) columns.get(field)?.push(column);
	return (row) => (field) =>
		(columns.get(field) ?? []).flatMap((column) => {
			const cell = (row[column] ?? '').trim();
			const text = table.format === 'csv' ? readCsvText(cell) : cell;
			return text === '' ? [] : [{ column: table.header[column] ?? '', text }];
		});
}

/** Gives each activity a key of its own: that of the file, or its row; a repeated one gets a number. */
function keyMaker(): (id: string | null, row: number) => { key: string; repeated: boolean } {
	const taken = new Set<string>();
	return (id, row) => {
		const wanted = id ?? `row-${row}`;
		let key = wanted;
		for (let count = 2; taken.has(key); count++) key = `${wanted} (${count})`;
		taken.add(key);
		return { key, repeated: key !== wanted };
	};
}

function activityOf(key: string, title: string, values: RowValues): Activity {
	const { texts, lines: _lines, goals: _goals, countries, ...same } = values;
	return {
		activity: key,
		title,
		title_fr: null,
		description: texts.description,
		organisation: texts.organisation,
		...same,
		countries: countries.join(';') || null,
		year_basis: null,
		status_text: texts.status,
		kind: texts.kind ?? NO_KIND,
		amount_basis: null,
		source: OWN_SOURCE,
		licence: '',
		process: null,
		mandate: null,
		paragraph: null,
		note: null,
		confidence: ''
	};
}

/**
 * Checks the rows of a file: reads the chosen columns, drops values that name nothing known, skips rows without a title, gives each
 * activity its declared links and those of the rules. Everything that was dropped or skipped is in the log.
 */
export async function checkTable(
	table: ImportedTable,
	choice: ColumnChoice,
	reference: MappingReference,
	options: { fileName: string; pace: Pace }
): Promise<CheckedFile> {
	const log = new MessageLog();
	const rules = compileCrosswalk(reference.rules);
	const cells = new Set(reference.cells);
	const readRow = buildRowReader(reference);
	const fieldCells = cellsOf(table, choice);
	const makeKey = keyMaker();
	const records: MappedRecord[] = [];
	const skipped: SkippedRow[] = [];
	for (const { line, id, reason } of table.rejected) {
		skipped.push({ row: line, id, code: 'malformed', reason });
		log.add('malformed', line, null, id === null ? reason : `${id}: ${reason}`);
	}
	const idColumn = table.header[choice.indexOf('id')] ?? null;
	for (const [index, row] of table.rows.entries()) {
		const number = table.numbers[index] ?? 0;
		const of = fieldCells(row);
		const title = of('title')[0]?.text;
		if (title === undefined) {
			const id = of('id')[0]?.text ?? null;
			skipped.push({ row: number, id, code: 'no-title', reason: null });
			log.add('no-title', number, table.header[choice.indexOf('title')] ?? null, id ?? '');
		} else {
			const values = readRow(of, (code, column, text) => {
				log.add(code, number, column, text);
			});
			const { key, repeated } = makeKey(values.texts.id, number);
			if (repeated) log.add('id-repeated', number, idColumn, values.texts.id ?? '');
			const { lines, goals, sector_codes } = values;
			const declared = {
				activity: key,
				title,
				sector_codes,
				goals,
				lines,
				basis: options.fileName
			};
			records.push({
				own: activityOf(key, title, values),
				links: linkActivity(declared, rules, cells)
			});
		}
		if (index % 50 === 0) await options.pace(index / table.rows.length);
	}
	skipped.sort((a, b) => a.row - b.row);
	return { read: table.rows.length + table.rejected.length, records, skipped, log };
}
