import type { SqlParameter } from './database.ts';

/** The type that a parameter binds as, in every engine: whole numbers as INTEGER where they fit. */
export function boundType(
	value: SqlParameter
): 'INTEGER' | 'DOUBLE' | 'VARCHAR' | 'BOOLEAN' | 'NULL' {
	if (value === null) return 'NULL';
	if (typeof value === 'boolean') return 'BOOLEAN';
	if (typeof value === 'string') return 'VARCHAR';
	return Number.isInteger(value) && Math.abs(value) <= 2 ** 31 - 1 ? 'INTEGER' : 'DOUBLE';
}
