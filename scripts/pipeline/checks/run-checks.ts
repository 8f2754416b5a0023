import type { DuckDBConnection } from '@duckdb/node-api';
import type { Check, Problem } from './check.ts';

/** Problems listed for each check; the rest are counted. */
const LISTED = 10;

/** Runs every check and returns what was found, in the order of the checks. */
export async function runChecks(
	connection: DuckDBConnection,
	checks: readonly Check[]
): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const { name, sql } of checks) {
		let rows: unknown[][];
		try {
			rows = (await connection.runAndReadAll(sql)).getRowsJson();
		} catch (cause) {
			throw new Error(`check ${name} cannot run: ${String(cause)}`, { cause });
		}
		for (const [problem] of rows.slice(0, LISTED)) {
			problems.push({ check: name, problem: String(problem) });
		}
		if (rows.length > LISTED) {
			problems.push({ check: name, problem: `and ${rows.length - LISTED} more` });
		}
	}
	return problems;
}
