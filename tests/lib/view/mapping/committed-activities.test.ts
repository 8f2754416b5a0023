import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '#lib/catalogue/index.ts';
import type { Activity, ActivityLink } from '#lib/domain/index.ts';
import { openNative, tableRows, type Database } from '#lib/query/index.ts';
import { csvRows } from '../../../../src/lib/view/export/csv-rows.ts';
import { paceOf } from '../../../../src/lib/view/import/pace.ts';
import { readTable } from '../../../../src/lib/view/import/read-table.ts';
import { checkTable, type CheckedFile } from '../../../../src/lib/view/mapping/check-table.ts';
import { MAPPING_FIELDS } from '../../../../src/lib/view/mapping/mapping-fields.ts';
import { matchColumns } from '../../../../src/lib/view/mapping/match-columns.ts';
import { committedReference } from './reference.ts';

const directory = 'static/data';
let database: Database;
let activities: Activity[];
let links: ActivityLink[];
let found: CheckedFile;

beforeAll(async () => {
	const manifest = parseManifest(JSON.parse(readFileSync(`${directory}/manifest.json`, 'utf8')));
	database = await openNative({ manifest, directory });
	activities = await tableRows(database, { table: 'activities' });
	links = await tableRows(database, { table: 'activity_links' });
	const declared = new Map<string, ActivityLink[]>();
	for (const link of links.filter(({ layer }) => layer === 'declared')) {
		declared.set(link.activity, [...(declared.get(link.activity) ?? []), link]);
	}
	const codes = (activity: string, kind: string): string =>
		(declared.get(activity) ?? [])
			.filter((link) => link.kind === kind)
			.map(({ code }) => code)
			.join(';');
	const rows = activities.map((own) =>
		MAPPING_FIELDS.map((field) => {
			if (field === 'id') return own.activity;
			if (field === 'goals') return codes(own.activity, 'goal');
			return field === 'action_lines' ? codes(own.activity, 'action_line') : own[field];
		})
	);
	const bytes = new TextEncoder().encode(csvRows([MAPPING_FIELDS, ...rows]));
	const table = await readTable(bytes, 'ours.csv');
	found = await checkTable(table, matchColumns(table.header), await committedReference(), {
		fileName: 'ours.csv',
		pace: paceOf()
	});
}, 60_000);

afterAll(() => database.close());

const keys = (all: readonly ActivityLink[]): string[] =>
	all
		.map((link) =>
			[link.activity, link.kind, link.code, link.layer, link.rule, link.confidence].join('|')
		)
		.sort();

describe('our own activities, read as a reader’s file', () => {
	it('are all used, and nothing of them is dropped', () => {
		expect(found.read).toBe(activities.length);
		expect(found.skipped).toEqual([]);
		expect(found.log.groups().filter(({ effect }) => effect !== 'kept')).toEqual([]);
	});

	it('come back with the same values', () => {
		const same = (own: Activity) => [
			own.activity,
			own.title.trim(),
			own.countries,
			own.start_year,
			own.end_year,
			own.status,
			own.organisation_type,
			own.amount
		];
		expect(found.records.map(({ own }) => same(own))).toEqual(activities.map(same));
	});

	it('have the links that the pipeline gave them, declared and assigned', () => {
		expect(keys(found.records.flatMap((record) => record.links))).toEqual(keys(links));
	});
});
