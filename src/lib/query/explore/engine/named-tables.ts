import type { SqlToken } from './sql-tokens.ts';

/** What a table's name may follow. */
const BEFORE = new Set([
	'FROM',
	'JOIN',
	'TABLE',
	'DESCRIBE',
	'DESC',
	'SHOW',
	'SUMMARIZE',
	'PIVOT',
	'PIVOT_WIDER',
	'UNPIVOT',
	'PIVOT_LONGER'
]);
/** What ends the list of tables after FROM. */
const AFTER = new Set([
	...['SELECT', 'WHERE', 'GROUP', 'HAVING', 'ORDER', 'LIMIT', 'WINDOW', 'QUALIFY', 'ON', 'USING'],
	...['UNION', 'EXCEPT', 'INTERSECT', 'OFFSET', 'SET', 'VALUES', 'WITH']
]);

/**
 * The names of `known` that the tokens use where a table stands, whatever their case. What this misses, the engine
 * itself reports as a table that does not exist.
 */
export function namedTables(tokens: readonly SqlToken[], known: ReadonlySet<string>): string[] {
	const byFolded = new Map([...known].map((name) => [name.toLowerCase(), name]));
	const found = new Set<string>();
	/** Whether the brackets of each depth are in a list of tables. */
	const inList = new Map<number, boolean>();
	tokens.forEach((token, index) => {
		const { kind, value, depth } = token;
		const upper = value.toUpperCase();
		if (kind === 'sign' && value === '(') inList.set(depth + 1, inList.get(depth) === true);
		if (kind === 'word' && BEFORE.has(upper)) inList.set(depth, true);
		else if (kind === 'word' && AFTER.has(upper)) inList.set(depth, false);
		if (kind === 'sign') return;
		const name = byFolded.get(value.toLowerCase());
		if (name === undefined || tokens[index + 1]?.value === '(') return;
		const before = tokens[index - 1];
		if (before?.kind === 'word' && BEFORE.has(before.value.toUpperCase())) found.add(name);
		else if (before?.kind === 'sign' && /[,(.]/.test(before.value) && inList.get(depth) === true) {
			found.add(name);
		}
	});
	return [...found];
}
