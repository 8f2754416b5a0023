import {
	BREAKDOWN_DIMENSIONS,
	TOTAL_BREAKDOWN,
	type Breakdown,
	type BreakdownDimension,
	type ObsStatus
} from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { ident, isAmong, join, sql } from '../sql.ts';
import { observationsOf, seriesTable } from './observation-parts.ts';

/** Which breakdown: one dimension, the others fixed. */
export interface BreakdownRowsParams {
	series: string;
	dimension: BreakdownDimension;
	areas?: readonly string[];
	/** Codes of the other dimensions; the total where left out. */
	fixed?: Partial<Breakdown>;
	from?: number;
	to?: number;
}

/** A figure by the code of the dimension, `_T` for its total. */
export interface BreakdownRow {
	ref_area: string;
	time_period: number;
	code: string;
	obs_value: number | null;
	obs_text: string | null;
	obs_status: ObsStatus;
}

/** The figures by sex, age, urbanisation or another dimension, by area, year and code. */
export async function breakdownRows(
	database: Database,
	params: BreakdownRowsParams,
	options?: RunOptions
): Promise<BreakdownRow[]> {
	const { series, dimension, areas, fixed, from = 0, to = 9999 } = params;
	await database.need([seriesTable(series)], options);
	const codes = { ...TOTAL_BREAKDOWN, ...fixed };
	const others = BREAKDOWN_DIMENSIONS.filter((other) => other !== dimension);
	return database.rows(
		sql`SELECT ref_area, time_period, ${ident(dimension)} AS code, obs_value, obs_text, obs_status
			FROM ${observationsOf([series])}
			WHERE ${isAmong(sql`ref_area`, areas)} AND time_period BETWEEN ${from} AND ${to}
			AND ${join(
				others.map((other) => sql`${ident(other)} = ${codes[other]}`),
				'and'
			)}
			ORDER BY ref_area, time_period, code`,
		options
	);
}
