import { ImportError } from '../import/import-error.ts';
import { IMPORT_LIMITS } from '../import/import-limits.ts';
import { ProblemCounter } from '../import/import-problem.ts';
import type { Pace } from '../import/pace.ts';
import { refuseLarge } from '../import/read-table.ts';
import { sniffContent, type FileContent } from '../import/sniff-content.ts';
import type { AreaIndex } from './keys/find-keys.ts';
import { OWN_LIMITS } from './own-limits.ts';
import type { OwnReading } from './own-reading.ts';
import type { OwnOptions } from './own-table.ts';
import type { RawRows } from './raw-rows.ts';
import { readRows } from './read-rows.ts';
import { refuseFormat } from './refuse-format.ts';

const EXTENSIONS: Partial<Record<FileContent, { name: string; ends: RegExp }>> = {
	xlsx: { name: 'XLSX', ends: /^xls[xm]$/ },
	parquet: { name: 'Parquet', ends: /^(?:parquet|pq|parq)$/ },
	json: { name: 'JSON', ends: /^(?:json|ndjson|jsonl|geojson)$/ },
	xml: { name: 'XML', ends: /^(?:xml|sdmx)$/ },
	text: { name: 'CSV', ends: /^(?:csv|tsv|tab|txt|dat|asc)$/ }
};

/** What a file is: by its bytes, all of them where it is an archive. */
async function contentOf(file: Blob): Promise<FileContent> {
	const head = new Uint8Array(await file.slice(0, 65_536).arrayBuffer());
	if (head[0] !== 0x50 || head[1] !== 0x4b) return sniffContent(head);
	refuseLarge(file.size, IMPORT_LIMITS.zipBytes);
	return sniffContent(new Uint8Array(await file.arrayBuffer()));
}

function noteExtension(content: FileContent, fileName: string, problems: ProblemCounter): void {
	const extension = /\.([a-z0-9]{2,8})$/i.exec(fileName)?.[1]?.toLowerCase();
	const wanted = EXTENSIONS[content];
	if (extension === undefined || !wanted || wanted.ends.test(extension)) return;
	problems.add('wrong-extension', { name: wanted.name });
}

async function open(
	file: Blob,
	content: FileContent,
	options: OwnOptions,
	problems: ProblemCounter,
	pace: Pace
): Promise<RawRows> {
	if (content === 'xlsx') {
		const { openSheet } = await import('./open-sheet.ts');
		return openSheet(file, problems, { pace, sheet: options.sheet });
	}
	if (content === 'xml') {
		refuseLarge(file.size, OWN_LIMITS.xmlBytes);
		const { openSdmxMl } = await import('./sdmx/open-sdmx-ml.ts');
		return openSdmxMl(file, problems, pace);
	}
	if (content === 'json') {
		refuseLarge(file.size, OWN_LIMITS.jsonBytes);
		const { openJson } = await import('./open-json.ts');
		return openJson(file, problems, pace);
	}
	refuseLarge(file.size, OWN_LIMITS.csvBytes);
	const { openCsv } = await import('./text/open-csv.ts');
	const rows = await openCsv(file, problems, { pace, delimiter: options.delimiter });
	const { openSdmxCsv, sdmxCsvVersion } = await import('./sdmx/open-sdmx-csv.ts');
	const version = sdmxCsvVersion(rows.header);
	return version === null ? rows : openSdmxCsv(rows, version, pace);
}

/**
 * Reads a reader's own file, told by its bytes and not by its name: CSV, XLSX, JSON, Parquet, SDMX-CSV or SDMX-ML. Bombs are refused before
 * anything is decoded. Throws `ImportError`, and nothing else.
 */
export async function readOwn(
	file: Blob & { readonly name: string },
	options: OwnOptions,
	index: AreaIndex,
	pace: Pace
): Promise<OwnReading> {
	const problems = new ProblemCounter();
	const content = await contentOf(file);
	refuseFormat(content);
	noteExtension(content, file.name, problems);
	try {
		if (content === 'parquet') {
			refuseLarge(file.size, OWN_LIMITS.parquetBytes);
			const { readParquetFile } = await import('./parquet/read-parquet-file.ts');
			return await readParquetFile(file, index, problems, pace);
		}
		const source = await open(file, content, options, problems, pace);
		return await readRows(source, index, options, problems, pace);
	} catch (error) {
		if (error instanceof RangeError) {
			const message = 'The file needs more memory than there is: cut it into several files.';
			throw new ImportError('memory', message, {}, error);
		}
		throw error;
	}
}
