import type { ParseResult } from 'papaparse';
import { ImportError } from '../../import/import-error.ts';
import type { ProblemCounter } from '../../import/import-problem.ts';
import type { Papa } from '../../import/papa.ts';
import { OWN_LIMITS } from '../own-limits.ts';

/** The library's cutter of records, which its types leave out. */
interface RecordParser {
	parse: (text: string, from: number, ignoreLast: boolean) => ParseResult<string[]>;
}

/** Characters that are kept for a record that does not end: a quote that is never closed would take the whole file. */
const OPEN = 4 * OWN_LIMITS.cellLength;

/** Cuts a CSV text that comes in pieces (line breaks `\n`) into records. */
export class CsvRecords {
	readonly #parser: RecordParser;
	readonly #problems: ProblemCounter | null;
	#rest = '';
	#count = 0;

	constructor(papa: Papa, delimiter: string, problems: ProblemCounter | null) {
		const { Parser } = papa as unknown as { Parser: new (config: object) => RecordParser };
		this.#parser = new Parser({ delimiter, newline: '\n' });
		this.#problems = problems;
	}

	/** The records that end within a piece. Throws `ImportError` ('open-quote') where one grows without end. */
	write(text: string): string[][] {
		const whole = this.#rest + text;
		const result = this.#parser.parse(whole, 0, true);
		this.#rest = whole.slice(result.meta.cursor);
		if (this.#rest.length > OPEN) {
			const row = this.#count + result.data.length + 1;
			const message = `A quote that is opened in row ${row} is never closed: close it, or save the file again as CSV.`;
			throw new ImportError('open-quote', message, { row });
		}
		return this.#take(result);
	}

	/** What is left after the last piece. */
	end(): string[][] {
		if (this.#rest === '') return [];
		const result = this.#parser.parse(this.#rest, 0, false);
		this.#rest = '';
		return this.#take(result);
	}

	#take({ data, errors }: ParseResult<string[]>): string[][] {
		for (const { code, row } of errors) {
			const at = { row: this.#count + (row ?? 0) + 1 };
			if (code === 'MissingQuotes') this.#problems?.add('open-quote', at);
			else if (code === 'InvalidQuotes') this.#problems?.add('stray-quote', at);
		}
		this.#count += data.length;
		return data;
	}
}
