import { literal } from '../sql-text.ts';
import type { Check } from './check.ts';

/** No two rows of the table share the key. */
export function uniqueCheck(table: string, ...key: string[]): Check {
	const columns = key.join(', ');
	return {
		name: `${table}-key-unique`,
		sql: `SELECT concat_ws(' ', ${columns}) || ': ' || count(*) || ' rows'
			FROM ${table} GROUP BY ${columns} HAVING count(*) > 1 ORDER BY ${columns}`
	};
}

/** Every value of the column is a code of the list; NULL only where it is allowed. */
export function listCheck(
	table: string,
	column: string,
	codes: readonly string[],
	nullable = false
): Check {
	const list = codes.map(literal).join(', ');
	const missing = nullable ? '' : `OR ${column} IS NULL`;
	return {
		name: `${table}-${column}-code`,
		sql: `SELECT coalesce(${column}, 'NULL') || ': ' || count(*) || ' rows' FROM ${table}
			WHERE ${column} NOT IN (${list}) ${missing} GROUP BY ${column} ORDER BY ${column}`
	};
}

/** Every value of the column matches the pattern. */
export function patternCheck(
	table: string,
	column: string,
	pattern: RegExp,
	nullable = false
): Check {
	const missing = nullable ? '' : `OR ${column} IS NULL`;
	return {
		name: `${table}-${column}-form`,
		sql: `SELECT coalesce(${column}, 'NULL') || ': ' || count(*) || ' rows' FROM ${table}
			WHERE NOT regexp_matches(${column}, ${literal(pattern.source)}) ${missing}
			GROUP BY ${column} ORDER BY ${column}`
	};
}

/** Every item of the column's `;` lists is a key of the other table, and none comes twice in a list. */
export function itemsCheck(table: string, column: string, other: string, key: string): Check {
	return {
		name: `${table}-${column}-known`,
		sql: `WITH items AS (
				SELECT ${column} AS list, unnest(string_split(${column}, ';')) AS item FROM ${table}
			)
			SELECT DISTINCT item || ' of ' || list FROM items i
			WHERE NOT EXISTS (SELECT 1 FROM ${other} o WHERE o.${key} = i.item)
				OR len(list_filter(string_split(list, ';'), lambda x: x = item)) > 1
			ORDER BY ALL`
	};
}

/** Every value of the column is a key of the other table. */
export function referenceCheck(
	table: string,
	column: string,
	other: string,
	key: string,
	nullable = false
): Check {
	const missing = nullable ? `t.${column} IS NOT NULL AND` : '';
	return {
		name: `${table}-${column}-known`,
		sql: `SELECT coalesce(t.${column}, 'NULL') || ': ' || count(*) || ' rows' FROM ${table} t
			WHERE ${missing} NOT EXISTS (SELECT 1 FROM ${other} o WHERE o.${key} = t.${column})
			GROUP BY t.${column} ORDER BY t.${column}`
	};
}
