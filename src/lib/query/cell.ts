import type { Cell } from './database.ts';

/** How an engine's value is to be read; `date` and `timestamp` come as `Date` or milliseconds. */
export type CellKind = 'date' | 'timestamp' | 'plain';

/** An engine's value as a cell: integers of any width as number, dates as ISO text, nested as JSON. */
export function toCell(value: unknown, kind: CellKind = 'plain'): Cell {
	if (value === null || value === undefined) return null;
	if (kind !== 'plain' && (typeof value === 'number' || value instanceof Date)) {
		const text = new Date(Math.floor(Number(value))).toISOString();
		return kind === 'date' ? text.slice(0, 10) : text;
	}
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
		return value;
	}
	if (typeof value === 'bigint') return Number(value);
	return JSON.stringify(value, (_key, part: unknown) =>
		typeof part === 'bigint' ? Number(part) : part
	);
}

/** Column names of which none is there twice: `a`, `a:1`, `a:2`. */
export function uniqueNames(names: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return names.map((name) => {
		const count = seen.get(name) ?? 0;
		seen.set(name, count + 1);
		return count === 0 ? name : `${name}:${count}`;
	});
}
