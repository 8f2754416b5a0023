import type { Locale } from '#lib/i18n/index.ts';
import type {
	CheckedAgainst,
	CheckSummary,
	ColumnChoice,
	ImportError,
	MappedRecord,
	TableSummary
} from '#lib/view/index.ts';

/** What the page asks of the worker. */
export type MappingRequest =
	| { type: 'read'; file: File | null; sheet: string | null }
	| { type: 'check'; choice: ColumnChoice; against: CheckedAgainst }
	| { type: 'report'; locale: Locale };

/** What the worker answers. */
export type MappingAnswer =
	| { type: 'progress'; done: number }
	| { type: 'table'; table: TableSummary }
	| { type: 'records'; records: MappedRecord[] }
	| { type: 'checked'; summary: CheckSummary }
	| { type: 'report'; blob: Blob }
	| { type: 'refused'; error: Pick<ImportError, 'code' | 'facts'> }
	| { type: 'fault'; reason: string };
