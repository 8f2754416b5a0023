import type { Query, SqlParameter } from '../database.ts';
import { boundType } from '../bound-type.ts';
import { layoutSql } from './layout-sql.ts';

/** What a `?` may stand in: text and quoted names (quotes doubled), comments; else it is a parameter. */
const PIECES = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g;

/**
 * A query as plain text over several lines, its bound values written as literals, ready to be shown, edited and run in
 * any DuckDB. Throws a `TypeError` where values and places differ in number.
 */
export function literalSql(query: Query): string {
	const { parameters } = query;
	let place = 0;
	const text = layoutSql(query.text).replace(PIECES, (piece) => {
		if (piece !== '?') return piece;
		if (place >= parameters.length) throw new TypeError('sql: a parameter is missing');
		const value = parameters[place] as SqlParameter;
		place += 1;
		return literal(value);
	});
	if (place !== parameters.length) throw new TypeError('sql: a parameter has no place');
	return text;
}

/** A value as DuckDB reads it back: quotes doubled; DuckDB knows no other escape within single quotes. */
function literal(value: SqlParameter): string {
	if (value === null) return 'NULL';
	if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (!Number.isFinite(value)) throw new TypeError(`sql: invalid parameter: ${value}`);
	return boundType(value) === 'INTEGER' ? String(value) : `CAST('${value}' AS DOUBLE)`;
}
