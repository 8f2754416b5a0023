import type { Locale } from '#lib/i18n/index.ts';
import type { ImportProblem } from '../import/import-problem.ts';
import type { ImportedTable } from '../import/imported-table.ts';
import { paceOf } from '../import/pace.ts';
import type { RegisterNames } from '../register/register-file.ts';
import { readTable } from '../import/read-table.ts';
import { checkReport } from './check-report.ts';
import { checkTable, type MappedRecord, type SkippedRow } from './check-table.ts';
import { countMatrix, type FileMatrix } from './count-matrix.ts';
import type { ColumnChoice } from './mapping-fields.ts';
import type { MappingReference } from './mapping-reference.ts';
import { buildOwnRegister, type OwnRegister } from './own-register.ts';
import type { MessageGroup, MessageLog } from './message-log.ts';

/** What a page shows of a table before it is checked. */
export interface TableSummary extends Pick<
	ImportedTable,
	'format' | 'header' | 'sheet' | 'sheets' | 'encoding' | 'delimiter'
> {
	/** Rows and records, those that are not well-formed among them. */
	count: number;
	/** The first rows. */
	sample: string[][];
	problems: ImportProblem[];
}

/** What came of a check: `read` is `used` and `skipped` together. */
export interface CheckSummary {
	read: number;
	used: number;
	skipped: number;
	/** The first rows that were skipped. */
	firstSkipped: SkippedRow[];
	groups: MessageGroup[];
	matrix: FileMatrix;
	register: OwnRegister;
	/** How many messages the report has. */
	messages: number;
}

/** What a file is checked against, and what its codes are called in the reader's language. */
export interface CheckedAgainst {
	reference: MappingReference;
	names: RegisterNames;
	locale: Locale;
}

/** What work on a file needs from around it. */
export interface SessionOptions {
	signal?: AbortSignal;
	onProgress?: (done: number) => void;
}

const SAMPLE = 5;
const SKIPPED_SHOWN = 200;
/** Records handed over at once: few enough that taking them in holds up no page. */
const CHUNK = 500;

/** A reader's file from its bytes to its activities: lives in a worker, or on the page where there is none. */
export class MappingSession {
	#bytes: Uint8Array | null = null;
	#name = '';
	#table: ImportedTable | null = null;
	#log: MessageLog | null = null;

	/** Reads a file, or another sheet of the same one. Throws `ImportError`. */
	async read(
		file: { bytes: Uint8Array; name: string } | null,
		sheet: string | null,
		options: SessionOptions
	): Promise<TableSummary> {
		if (file) [this.#bytes, this.#name] = [file.bytes, file.name];
		this.#table = null;
		const table = await readTable(this.#bytes ?? new Uint8Array(), this.#name, {
			...options,
			...(sheet !== null && { sheet }),
			iati: true
		});
		// Only a workbook may be asked for another sheet.
		if (table.sheets.length < 2) this.#bytes = null;
		this.#table = table;
		const { format, header, sheets, encoding, delimiter, problems } = table;
		return {
			...{ format, header, sheet: table.sheet, sheets, encoding, delimiter, problems },
			count: table.rows.length + table.rejected.length,
			sample: table.rows.slice(0, SAMPLE)
		};
	}

	/** Checks the file that was read; hands its activities over in chunks. `names` are those of the site's codes. */
	async check(
		choice: ColumnChoice,
		{ reference, names, locale }: CheckedAgainst,
		options: SessionOptions & { onRecords: (records: MappedRecord[]) => void }
	): Promise<CheckSummary> {
		if (!this.#table) throw new Error('no file was read');
		const pace = paceOf(options);
		const { read, records, skipped, log } = await checkTable(this.#table, choice, reference, {
			fileName: this.#name,
			pace
		});
		this.#log = log;
		for (let at = 0; at < records.length; at += CHUNK) {
			options.onRecords(records.slice(at, at + CHUNK));
			await pace(1);
		}
		return {
			read,
			used: records.length,
			skipped: skipped.length,
			firstSkipped: skipped.slice(0, SKIPPED_SHOWN),
			groups: log.groups(),
			matrix: countMatrix(records),
			register: buildOwnRegister(records, names, this.#name, locale),
			messages: log.count
		};
	}

	/** Every message of the last check as CSV. */
	report(locale: Locale): Blob {
		return checkReport(this.#log?.messages() ?? [], locale);
	}
}
