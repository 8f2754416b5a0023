import { ImportError } from './import-error.ts';
import { IMPORT_LIMITS } from './import-limits.ts';
import { ProblemCounter } from './import-problem.ts';
import type { ImportedTable } from './imported-table.ts';
import { paceOf } from './pace.ts';
import { sniffContent, type FileContent } from './sniff-content.ts';

export interface ReadTableOptions {
	/** The sheet to read; the first that holds a table where none is named. */
	sheet?: string;
	/** The delimiter of a CSV file; guessed where none is given. */
	delimiter?: string;
	/** Whether XML is read, too, as an IATI file of activities. */
	iati?: boolean;
	signal?: AbortSignal;
	/** Called with the share that is read, 0 to 1. */
	onProgress?: (done: number) => void;
}

const CONTENT_NAMES: Readonly<Record<FileContent, string>> = {
	empty: 'empty',
	xlsx: 'XLSX',
	zip: 'ZIP',
	xls: 'XLS',
	pdf: 'PDF',
	gzip: 'GZIP',
	parquet: 'Parquet',
	arrow: 'Arrow',
	ods: 'OpenDocument',
	image: 'image',
	html: 'HTML',
	xml: 'XML',
	json: 'JSON',
	text: 'CSV'
};

function refuse(content: FileContent, iati: boolean): never {
	const found = CONTENT_NAMES[content];
	if (content === 'empty') throw new ImportError('empty', 'The file is empty.');
	if (content === 'xls') {
		const message =
			'The file is an old Excel file (.xls) or is protected by a password: save it as .xlsx without a password.';
		throw new ImportError('old-excel', message);
	}
	const wanted = iati ? 'CSV, XLSX, IATI XML' : 'CSV, XLSX';
	const message = `The file is ${found}, whatever its name says. What can be read: ${wanted}.`;
	throw new ImportError('wrong-format', message, { found, wanted });
}

/** Throws `ImportError` ('too-large') where a file has more bytes than may be read. */
export function refuseLarge(bytes: number, limit: number): void {
	if (bytes <= limit) return;
	const megabytes = Math.round(limit / 1_000_000);
	const message = `The file is larger than ${megabytes} MB: cut it into several files.`;
	throw new ImportError('too-large', message, { megabytes });
}

/**
 * Reads a table of a CSV or XLSX file, or the activities of an IATI file, told by its bytes; `fileName` only says whether its extension is wrong. Works in slices,
 * in a worker or on a page. Throws `ImportError` where it cannot be read, and nothing else.
 */
export async function readTable(
	bytes: Uint8Array,
	fileName: string,
	options: ReadTableOptions = {}
): Promise<ImportedTable> {
	const problems = new ProblemCounter();
	const pace = paceOf(options);
	const content = sniffContent(bytes);
	if (content === 'xml' && options.iati) {
		refuseLarge(bytes.length, IMPORT_LIMITS.textBytes);
		const { readIati } = await import('./iati/read-iati.ts');
		return { ...(await readIati(bytes, pace)), problems: problems.list() };
	}
	if (content !== 'xlsx' && content !== 'text') refuse(content, options.iati ?? false);
	const extension = /\.([a-z]{3,4})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
	if (/^xls[xm]?$/.test(extension) !== (content === 'xlsx') && extension !== '') {
		problems.add('wrong-extension', { name: CONTENT_NAMES[content] });
	}
	if (content === 'xlsx') {
		refuseLarge(bytes.length, IMPORT_LIMITS.zipBytes);
		const { readXlsx } = await import('./xlsx/read-xlsx.ts');
		const table = await readXlsx(bytes, problems, { pace, sheet: options.sheet });
		return { ...table, problems: problems.list() };
	}
	refuseLarge(bytes.length, IMPORT_LIMITS.textBytes);
	const { readCsv } = await import('./read-csv.ts');
	const table = await readCsv(bytes, problems, { pace, delimiter: options.delimiter });
	return { ...table, problems: problems.list() };
}
