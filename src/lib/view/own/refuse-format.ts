import { ImportError, type ImportErrorCode } from '../import/import-error.ts';
import type { FileContent } from '../import/sniff-content.ts';

const REFUSED: Partial<Record<FileContent, readonly [ImportErrorCode, string]>> = {
	empty: ['empty', 'The file is empty.'],
	xls: [
		'old-excel',
		'The file is an old Excel file (.xls) or is protected by a password: save it as .xlsx without a password.'
	],
	ods: ['open-document', 'The file is an OpenDocument file (.ods, .odt): save it as .xlsx or CSV.'],
	pdf: [
		'pdf',
		'The file is a PDF: its tables cannot be read. Look for the same figures as CSV or XLSX.'
	],
	image: ['picture', 'The file is a picture: figures in it cannot be read.'],
	html: [
		'html',
		'The file is a web page, not the data: download the data themselves, as CSV or XLSX.'
	],
	zip: ['packed', 'The file is an archive: unpack it and choose the files in it.'],
	gzip: ['packed', 'The file is an archive: unpack it and choose the files in it.'],
	arrow: ['arrow', 'The file is Arrow or Feather: save it as Parquet or CSV.']
};

/** Throws `ImportError` where a file is of a kind that is not read, and says what to do instead. */
export function refuseFormat(content: FileContent): void {
	const [code, message] = REFUSED[content] ?? [];
	if (code !== undefined) throw new ImportError(code, message ?? '');
}
