/** What was odd about a file that could be read all the same. */
export const IMPORT_PROBLEMS = [
	'encoding-guessed',
	'wrong-extension',
	'rows-above-header',
	'blank-rows',
	'unnamed-columns',
	'duplicate-headers',
	'long-rows',
	'short-rows',
	'open-quote',
	'stray-quote',
	'cell-errors',
	'cells-without-value',
	'ambiguous-numbers',
	'mixed-numbers',
	'text-numbers',
	'stray-texts',
	'marks',
	'leading-zeros',
	'long-numbers',
	'inexact-numbers',
	'nested-values',
	'columns-left-out',
	'deleted-rows',
	'attributes-left-out'
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];

/** One kind of oddity in a file, counted. */
export interface ImportProblem {
	code: ImportProblemCode;
	/** How many rows, columns or cells it concerns; 1 where it concerns the file. */
	count: number;
	/** The first rows it was seen in, numbered as a spreadsheet does from 1; at most ten. */
	rows: number[];
	/** The names or formats at hand, e.g. the duplicate headers; at most ten. */
	names: string[];
}

const SHOWN = 10;

/** Counts oddities as they are met, in the order of `IMPORT_PROBLEMS`. */
export class ProblemCounter {
	readonly #problems = new Map<ImportProblemCode, ImportProblem>();

	/** Counts one more; `row` and `name` are kept while there are few. */
	add(code: ImportProblemCode, at: { row?: number; name?: string; count?: number } = {}): void {
		let problem = this.#problems.get(code);
		if (!problem) {
			problem = { code, count: 0, rows: [], names: [] };
			this.#problems.set(code, problem);
		}
		problem.count += at.count ?? 1;
		if (at.row !== undefined && problem.rows.length < SHOWN) problem.rows.push(at.row);
		if (at.name !== undefined && problem.names.length < SHOWN) problem.names.push(at.name);
	}

	list(): ImportProblem[] {
		return IMPORT_PROBLEMS.flatMap((code) => this.#problems.get(code) ?? []);
	}
}
