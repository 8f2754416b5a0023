import { PROGRESS_METHODS } from '#lib/domain/index.ts';
import { sql, type Sql } from '../sql.ts';

/** The place of a row's method in the order in which the methods are shown. */
export function methodOrder(): Sql {
	return sql`list_position([${PROGRESS_METHODS}], method)`;
}
