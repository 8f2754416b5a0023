import type { ParseError, Parser, ParseResult } from 'papaparse';
import { ImportError } from './import-error.ts';
import { IMPORT_LIMITS } from './import-limits.ts';
import type { ProblemCounter } from './import-problem.ts';
import type { RawGrid } from './imported-table.ts';
import type { Pace } from './pace.ts';
import type { Papa } from './papa.ts';
import { refuseWide } from './refuse-wide.ts';

const CHUNK = 2_000_000;

function note(errors: readonly ParseError[], before: number, problems: ProblemCounter): void {
	for (const { code, row } of errors) {
		const at = { row: before + (row ?? 0) + 1 };
		if (code === 'MissingQuotes') problems.add('open-quote', at);
		else if (code === 'InvalidQuotes') problems.add('stray-quote', at);
	}
}

/** Cuts a CSV text (line breaks `\n`) into records, slice by slice. Throws `ImportError` where it is too wide or too long. */
export function parseCsv(
	papa: Papa,
	text: string,
	delimiter: string,
	problems: ProblemCounter,
	pace: Pace
): Promise<RawGrid> {
	const grid: RawGrid = { rows: [], numbers: [] };
	return new Promise((resolve, reject) => {
		papa.parse<string[]>(text, {
			delimiter,
			newline: '\n',
			chunkSize: CHUNK,
			chunk: ({ data, errors, meta }: ParseResult<string[]>, parser: Parser) => {
				parser.pause();
				const step = async (): Promise<void> => {
					note(errors, grid.rows.length, problems);
					for (const row of data) {
						refuseWide(row.length);
						grid.rows.push(row);
						grid.numbers.push(grid.rows.length);
					}
					if (grid.rows.length > IMPORT_LIMITS.rows) {
						const limit = IMPORT_LIMITS.rows;
						const message = `The file has more than ${limit} rows: cut it into several files.`;
						throw new ImportError('too-many-rows', message, { limit });
					}
					await pace(Math.min(1, meta.cursor / Math.max(1, text.length)));
					parser.resume();
				};
				step().catch((error: unknown) => {
					// Aborting calls `complete`.
					reject(error);
					parser.abort();
				});
			},
			complete: () => {
				resolve(grid);
			}
		});
	});
}
