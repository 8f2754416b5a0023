import type { ProgressMethod, VerdictRow } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { isAmong, sql } from '../sql.ts';
import { methodOrder } from './verdict-order.ts';

/** Which verdicts; every one where nothing is given. */
export interface VerdictsParams {
	indicator?: string;
	areas?: readonly string[];
	methods?: readonly ProgressMethod[];
	/** Only of the series and targets that are shown first. */
	primaryOnly?: boolean;
}

/** Verdicts on indicators, by indicator, measure and area, the primary ones first, then by method. */
export async function verdictsOf(
	database: Database,
	{ indicator, areas, methods, primaryOnly = false }: VerdictsParams,
	options?: RunOptions
): Promise<VerdictRow[]> {
	await database.need(['verdicts'], options);
	return database.rows(
		sql`SELECT * FROM verdicts
			WHERE ${isAmong(sql`indicator`, indicator === undefined ? undefined : [indicator])}
			AND ${isAmong(sql`ref_area`, areas)} AND ${isAmong(sql`method`, methods)}
			AND (is_primary OR NOT ${primaryOnly})
			ORDER BY indicator, measure DESC, ref_area, is_primary DESC, series, target_year DESC,
				target_id, ${methodOrder()}`,
		options
	);
}
