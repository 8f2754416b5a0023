import {
	BREAKDOWN_DIMENSIONS,
	TOTAL_BREAKDOWN,
	type Breakdown,
	type BreakdownDimension
} from '#lib/domain/index.ts';
import { ident, join, sql, type Sql } from '../sql.ts';

/** The name of the table that holds one series. */
export function seriesTable(series: string): string {
	return `series:${series}`;
}

/** The rows of several series as one table; at least one series. */
export function observationsOf(series: readonly string[]): Sql {
	const tables = series.map((id) => sql`SELECT * FROM ${ident(seriesTable(id))}`);
	return sql`(${join(tables, 'unionAll')})`;
}

/** Rows of one breakdown: the given codes, and the total of every dimension that is not given. */
export function breakdownIs(breakdown: Partial<Breakdown> = {}): Sql {
	const codes = { ...TOTAL_BREAKDOWN, ...breakdown };
	return join(
		BREAKDOWN_DIMENSIONS.map((dimension) => sql`${ident(dimension)} = ${codes[dimension]}`),
		'and'
	);
}

/** The code that a series shows first in a dimension, from its `default_breakdown`. */
export function defaultCode(column: Sql, dimension: BreakdownDimension): Sql {
	const pattern = `;${dimension}=([^;]*);`;
	return sql`coalesce(nullif(regexp_extract(concat(';', ${column}, ';'), ${pattern}, 1), ''), '_T')`;
}

/** The order of observations: every column of their key. */
export function observationOrder(): Sql {
	return sql`series, ref_area, time_period, sex, age, urbanisation, education_lev,
		composite_breakdown`;
}
