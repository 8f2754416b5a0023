/** One import (or re-export) as a file writes it. */
export interface ImportFact {
	specifier: string;
	line: number;
	kind: 'static' | 'type' | 'dynamic' | 'glob';
}

/** A string or template literal; holes of a template are kept as `?`. */
export interface TextFact {
	text: string;
	line: number;
}

/** What the fence needs to know of one source file. */
export interface SourceFacts {
	imports: ImportFact[];
	texts: TextFact[];
	/** Names used as values that the file itself does not declare. */
	globals: { name: string; line: number }[];
}
