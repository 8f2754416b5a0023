import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import { boundType } from '../bound-type.ts';
import { toCell, uniqueNames, type CellKind } from '../cell.ts';
import type { Cell, Query, SqlParameter } from '../database.ts';
import { explained } from './explained.ts';
import { QueryError } from '../query-error.ts';

/** Statement types (duckdb_statement_type of the C API). */
const SELECT = 1;
const EXPLAIN = 4;
/** DATE and the TIMESTAMPs (duckdb_type of the C API). */
const DATE = 13;
const TIMESTAMPS: readonly number[] = [12, 20, 21, 22, 31];

function kindOf(type: number): CellKind {
	if (type === DATE) return 'date';
	return TIMESTAMPS.includes(type) ? 'timestamp' : 'plain';
}

function bind(statement: DuckDBPreparedStatement, place: number, value: SqlParameter): void {
	if (typeof value === 'string') statement.bindVarchar(place, value);
	else if (typeof value === 'boolean') statement.bindBoolean(place, value);
	else if (value === null) statement.bindNull(place);
	else if (boundType(value) === 'INTEGER') statement.bindInteger(place, value);
	else statement.bindDouble(place, value);
}

/** Throws where a statement, or what it explains, does more than read. */
async function check(
	connection: DuckDBConnection,
	query: Query,
	statement: DuckDBPreparedStatement
): Promise<void> {
	let { statementType } = statement;
	if (statementType === EXPLAIN) {
		const inner = await connection.prepare(explained(query.text));
		statementType = inner.statementType;
		inner.destroySync();
	}
	if (statementType !== SELECT) throw QueryError.refused(query);
}

/** The rows of a query that reads. */
export async function nativeRows<Row extends object>(
	connection: DuckDBConnection,
	query: Query
): Promise<Row[]> {
	const statement = await connection.prepare(query.text);
	try {
		await check(connection, query, statement);
		query.parameters.forEach((value, index) => bind(statement, index + 1, value));
		const result = await statement.run();
		const names = uniqueNames(result.columnNames());
		const kinds = names.map((_name, index) => kindOf(result.columnTypeId(index)));
		return (await result.getRowsJS()).map((values) => {
			const row: Record<string, Cell> = {};
			names.forEach((name, index) => {
				row[name] = toCell(values[index], kinds[index]);
			});
			return row as Row;
		});
	} finally {
		statement.destroySync();
	}
}
