import { buildTable } from './build-table.ts';
import { decodeText } from './decode-text.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import type { ProblemCounter } from './import-problem.ts';
import type { ImportedTable } from './imported-table.ts';
import type { Pace } from './pace.ts';
import { loadPapa } from './papa.ts';
import { parseCsv } from './parse-csv.ts';

const SEPARATOR_LINE = /^sep=([,;\t|])\n/i;

/** Reads a CSV file; the delimiter is guessed where none is given. Throws `ImportError`. */
export async function readCsv(
	bytes: Uint8Array,
	problems: ProblemCounter,
	options: { pace: Pace; delimiter?: string | undefined }
): Promise<Omit<ImportedTable, 'problems'>> {
	const papa = await loadPapa();
	const decoded = decodeText(bytes, problems);
	const text = decoded.text.replace(/\r\n?/g, '\n');
	const told = SEPARATOR_LINE.exec(text);
	const body = told ? text.slice(told[0].length) : text;
	const delimiter = options.delimiter ?? told?.[1] ?? guessDelimiter(papa, body);
	const grid = await parseCsv(papa, body, delimiter, problems, options.pace);
	if (told) grid.numbers = grid.numbers.map((number) => number + 1);
	const table = buildTable(grid, problems, { short: true });
	return {
		format: 'csv',
		...table,
		sheet: null,
		sheets: [],
		encoding: decoded.encoding,
		delimiter,
		rejected: []
	};
}
