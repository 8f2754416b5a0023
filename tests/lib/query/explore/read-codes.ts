import { BREAKDOWN_DIMENSIONS } from '#lib/domain/index.ts';
import { ident, sql, type Database } from '#lib/query/index.ts';
import type { Codes } from './explore-cases.ts';

/** The codes that every series has in each dimension. */
export async function readCodes(database: Database): Promise<Codes> {
	const codes = new Map<string, Record<string, readonly string[]>>();
	for (const dimension of BREAKDOWN_DIMENSIONS) {
		const rows = await database.rows<{ series: string; codes: string }>(
			sql`SELECT series, string_agg(DISTINCT ${ident(dimension)}, ';' ORDER BY ${ident(dimension)}) AS codes
				FROM observations GROUP BY series`
		);
		for (const { series, codes: listed } of rows) {
			codes.set(series, { ...codes.get(series), [dimension]: listed.split(';') });
		}
	}
	return codes;
}
