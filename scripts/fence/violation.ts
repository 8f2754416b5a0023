/** The rules of the fence; each has a case in `tests/architecture/bad`. */
export type Rule =
	| 'arrow'
	| 'cycle'
	| 'deep-import'
	| 'own-index'
	| 'relative-crossing'
	| 'route-groups'
	| 'sql'
	| 'file-length'
	| 'name'
	| 'pure-room'
	| 'engine'
	| 'no-room';

/** One breach of the fence. */
export interface Violation {
	rule: Rule;
	file: string;
	line: number;
	message: string;
}

/** One line for a person: where, which rule, what. */
export function formatViolation({ file, line, rule, message }: Violation): string {
	return `${file}:${line} [${rule}] ${message}`;
}
