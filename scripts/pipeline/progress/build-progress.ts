import type { DuckDBConnection } from '@duckdb/node-api';
import { fileURLToPath } from 'node:url';
import { createContext } from '../pipeline-context.ts';
import { appendRows } from './append-rows.ts';
import { judgeCase } from './judge-case.ts';
import { readCases } from './read-cases.ts';
import { readMemberships } from './read-memberships.ts';
import { readRows } from './read-rows.ts';
import { summariseAreas } from './summarise-areas.ts';

/** SQL steps that gather what is judged, in order. */
const STEPS = [
	'10-figures.sql',
	'20-group-figures.sql',
	'30-parity-pairs.sql',
	'40-judged-points.sql',
	'50-summary-members.sql'
];

/** Makes `group_figures`, `verdicts` and `summary_verdicts` from the other tables. */
export async function buildProgress(
	connection: DuckDBConnection,
	log: (message: string) => void
): Promise<void> {
	const start = Date.now();
	const { runSql } = createContext(connection, '', log);
	for (const step of STEPS) await runSql(fileURLToPath(new URL(step, import.meta.url)));
	const verdicts = (await readCases(connection)).flatMap(judgeCase);
	await appendRows(connection, 'verdicts', verdicts);
	const areas = await readRows<{ ref_area: string }>(
		connection,
		'SELECT ref_area FROM areas WHERE slug IS NOT NULL ORDER BY ref_area'
	);
	const summaries = summariseAreas(
		verdicts,
		await readMemberships(connection),
		areas.map(({ ref_area }) => ref_area)
	);
	await appendRows(connection, 'summary_verdicts', summaries);
	log(
		`judged: ${verdicts.length} verdicts, ${summaries.length} summaries in ${Date.now() - start} ms`
	);
}
