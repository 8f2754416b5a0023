import type {
	ProgressMethod,
	SummaryKind,
	SummaryLayer,
	SummaryVerdictRow
} from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { isAmong, sql } from '../sql.ts';
import { methodOrder } from './verdict-order.ts';

/** Which summaries; every one where nothing is given. */
export interface SummaryVerdictsParams {
	kinds?: readonly SummaryKind[];
	areas?: readonly string[];
	methods?: readonly ProgressMethod[];
	layers?: readonly SummaryLayer[];
	/** Action lines, or numbers of goals. */
	codes?: readonly string[];
}

/** Verdicts on action lines, goals and cells, by kind, code, goal, layer, area and method. */
export async function summaryVerdicts(
	database: Database,
	{ kinds, areas, methods, layers, codes }: SummaryVerdictsParams,
	options?: RunOptions
): Promise<SummaryVerdictRow[]> {
	await database.need(['summary_verdicts'], options);
	return database.rows(
		sql`SELECT * FROM summary_verdicts
			WHERE ${isAmong(sql`kind`, kinds)} AND ${isAmong(sql`ref_area`, areas)}
			AND ${isAmong(sql`method`, methods)} AND ${isAmong(sql`layer`, layers)}
			AND ${isAmong(sql`code`, codes)}
			ORDER BY kind, code, goal, layer, ref_area, ${methodOrder()}`,
		options
	);
}
