import type { SummaryVerdictRow } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';
import { methodOrder } from './verdict-order.ts';

/** A cell of the matrix that has an indicator: its verdict by one method, in one layer. */
export interface MatrixCellRow extends Omit<
	SummaryVerdictRow,
	'kind' | 'code' | 'goal' | 'ref_area'
> {
	action_line: string;
	goal: string;
}

/** The cells of an area in both layers and by all methods, by layer, line, goal and method. */
export async function matrixCells(
	database: Database,
	{ ref_area }: { ref_area: string },
	options?: RunOptions
): Promise<MatrixCellRow[]> {
	await database.need(['summary_verdicts'], options);
	return database.rows(
		sql`SELECT code AS action_line, goal, layer, method, verdict, score, speaking, silent, lowest,
				highest
			FROM summary_verdicts WHERE kind = 'cell' AND ref_area = ${ref_area}
			ORDER BY layer, action_line, goal::INTEGER, ${methodOrder()}`,
		options
	);
}
