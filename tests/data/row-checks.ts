import { expect } from 'vitest';
import { cell, type Row } from './read-data.ts';

/** Expects that no key comes twice. */
export function unique(keys: readonly string[]): void {
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
}

/** The values that are neither empty nor known. */
export function missing(values: readonly string[], known: ReadonlySet<string>): string[] {
	return values.filter((value) => value !== '' && !known.has(value));
}

/** Where a file has an empty cell in one of the columns: `line: column`. */
export function empty(rows: readonly Row[], ...names: string[]): string[] {
	return rows.flatMap((row, index) =>
		names.filter((name) => cell(row, name).trim() === '').map((name) => `${index + 2}: ${name}`)
	);
}
