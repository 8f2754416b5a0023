import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	ruleGroups,
	type RuleEntry
} from '../../../../../src/routes/[[locale=locale]]/(site)/activities/rules/rule-entries.server.ts';
import { siteData } from '../../../../../src/routes/site-data.server.ts';

const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as {
	files: { table: string; path: string }[];
};
const links = `read_parquet('static/data/${manifest.files.find(({ table }) => table === 'activity_links')?.path}')`;

let entries: RuleEntry[];
beforeAll(async () => {
	entries = (await ruleGroups((await siteData()).database)).flatMap(({ rules }) => rules);
}, 60_000);

describe('the rules as their page shows them', () => {
	it('have as many links as the table, and none that does not meet the rule', async () => {
		const connection = await (await DuckDBInstance.create()).connect();
		const reader = await connection.runAndReadAll(
			`SELECT rule, count(*)::INTEGER, count(in_matrix)::INTEGER,
				count(*) FILTER (in_matrix)::INTEGER
			FROM ${links} WHERE layer = 'assigned' GROUP BY rule ORDER BY rule`
		);
		const shown = entries
			.filter(({ links: count }) => count > 0)
			.map((rule) => [rule.rule, rule.links, rule.with_goals, rule.in_matrix]);
		expect(shown.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))).toEqual(
			reader.getRowsJson()
		);
		for (const rule of entries) expect(rule.matches, rule.rule).toBeGreaterThanOrEqual(rule.links);
	});

	it('show three examples of each kind at least', () => {
		for (const { rule, examples } of entries) {
			const good = examples.filter(({ matches }) => matches);
			expect(good.length, rule).toBeGreaterThanOrEqual(3);
			expect(examples.length - good.length, rule).toBeGreaterThanOrEqual(3);
		}
	});
});
