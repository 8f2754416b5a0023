/** What kept a file from being read at all. */
export type ImportErrorCode =
	| 'empty'
	| 'too-large'
	| 'too-wide'
	| 'too-many-rows'
	| 'nul'
	| 'encoding'
	| 'wrong-format'
	| 'old-excel'
	| 'damaged'
	| 'zip-bomb'
	| 'encrypted'
	| 'no-sheet'
	| 'no-table'
	| 'doctype'
	| 'not-iati'
	| 'xml'
	| 'cancelled'
	| 'open-document'
	| 'pdf'
	| 'picture'
	| 'html'
	| 'packed'
	| 'arrow'
	| 'open-quote'
	| 'cell-too-long'
	| 'too-deep'
	| 'json'
	| 'xml-other'
	| 'parquet'
	| 'parquet-bomb'
	| 'parquet-codec'
	| 'parquet-encrypted'
	| 'memory'
	| 'changed';

/** What the words of an error are built from: names from the file, numbers, a limit. */
export type ImportFacts = Readonly<Record<string, string | number>>;

/** A file that cannot be read: says in plain English what is wrong and what to do; `code` and `facts` for other languages. */
export class ImportError extends Error {
	readonly code: ImportErrorCode;
	readonly facts: ImportFacts;

	constructor(code: ImportErrorCode, message: string, facts: ImportFacts = {}, cause?: unknown) {
		super(message, { cause });
		this.name = 'ImportError';
		this.code = code;
		this.facts = facts;
	}
}
