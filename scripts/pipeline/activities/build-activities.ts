import type { DuckDBConnection } from '@duckdb/node-api';
import { fileURLToPath } from 'node:url';
import type { ActivityLink, CrosswalkRule } from '#lib/domain/index.ts';
import { createContext } from '../pipeline-context.ts';
import { appendRows } from '../progress/append-rows.ts';
import { readRows } from '../progress/read-rows.ts';
import { checkExamples, type CrosswalkExampleRow } from './check-examples.ts';
import { linkActivities, type CrosswalkActivity } from './link-activities.ts';

/** SQL steps that make the activities and what their sources declare, in order. */
const STEPS = [
	'10-records.sql',
	'15-twins.sql',
	'20-countries.sql',
	'30-activities.sql',
	'40-declared-links.sql'
];

/** Makes `activities` and `activity_links` from the records, the rules of the crosswalk and the official matrix. */
export async function buildActivities(
	connection: DuckDBConnection,
	log: (message: string) => void
): Promise<void> {
	const context = createContext(connection, '', log);
	for (const step of STEPS) await context.runSql(fileURLToPath(new URL(step, import.meta.url)));
	const declared = await readRows<ActivityLink>(
		connection,
		`SELECT activity, kind, code, 'declared' AS layer, CAST(NULL AS VARCHAR) AS rule,
			CAST(NULL AS VARCHAR) AS confidence, basis, CAST(NULL AS BOOLEAN) AS in_matrix
		FROM declared_links ORDER BY position, part, place`
	);
	const rules = await readRows<CrosswalkRule>(connection, 'SELECT * FROM crosswalk_rules');
	const examples = await readRows<CrosswalkExampleRow>(
		connection,
		'SELECT * FROM facts_crosswalk_examples ORDER BY file_row'
	);
	await context.append(
		'crosswalk_problems',
		['problem'],
		checkExamples(rules, examples).map((problem) => [problem])
	);
	const links = linkActivities(
		await readRows<CrosswalkActivity>(
			connection,
			'SELECT activity, title, sector_codes FROM activities'
		),
		declared,
		rules,
		await readRows<{ action_line: string; goal: string }>(
			connection,
			`SELECT DISTINCT action_line, goal FROM matrix_links WHERE decision = 'accept'`
		)
	);
	await appendRows(connection, 'activity_links', links);
	const assigned = links.length - declared.length;
	log(`activities: ${declared.length} links declared, ${assigned} assigned by rule`);
}
