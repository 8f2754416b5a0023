import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BREAKDOWN_DIMENSIONS, type Series } from '#lib/domain/index.ts';
import { parseManifest, type FetchFile } from '#lib/catalogue/index.ts';
import {
	ident,
	loadSeriesRows,
	openNative,
	sql,
	tableRows,
	type Database
} from '#lib/query/index.ts';
import { openBrowser, type BrowserRoom } from './browser/open-browser.ts';
import { QUESTIONS, type QuestionName } from './questions/question-names.ts';

const directory = fileURLToPath(new URL('../../../static/data', import.meta.url));
const text = readFileSync(path.join(directory, 'manifest.json'), 'utf8');
const manifest = parseManifest(JSON.parse(text));
const seriesFiles = manifest.files.flatMap((file) =>
	file.series === undefined ? [] : [[file.series, file] as const]
);
const fetchFile: FetchFile = async (file) =>
	new Uint8Array(await readFile(path.join(directory, file.path)));
const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

let native: Database;
let browser: BrowserRoom;
let series: Series[];

beforeAll(async () => {
	native = await openNative({ manifest, directory });
	series = await tableRows(native, { table: 'series' });
	browser = await openBrowser(directory, text);
	await browser.call('open', '/data/');
}, 120_000);

afterAll(async () => {
	await browser.close();
	await native.close();
});

describe('the files of the series', { timeout: 60_000 }, () => {
	it('are those of the series table', () => {
		const ids = seriesFiles.map(([id]) => id);
		expect(ids.toSorted()).toEqual(series.map((row) => row.series).toSorted());
	});

	// That every file holds the rows of the corpus is asked of the pipeline's; here a quarter of them goes to the browser.
	it.each(seriesFiles.filter((_file, place) => place % 4 === 0))(
		'%s: native, browser and light path read the same rows',
		async (id, file) => {
			const own = sha256(await loadSeriesRows(fetchFile, file));
			await native.need([`series:${id}`]);
			const table = ident(`series:${id}`);
			expect(sha256(await native.rows(sql`SELECT * FROM ${table}`))).toBe(own);
			expect(await browser.call('digests', id)).toEqual([own, own]);
		}
	);
});

async function same(name: QuestionName, params: unknown): Promise<unknown> {
	const answer = await QUESTIONS[name](native, params as never);
	const plain: unknown = JSON.parse(JSON.stringify(answer));
	expect(await browser.call('question', name, params)).toEqual(plain);
	return plain;
}

describe('the questions, on both engines', { timeout: 120_000 }, () => {
	it.each([
		['catalogueRows', {}],
		['processActivities', {}],
		['sourcesList', {}],
		['worldLatest', {}],
		['coverageByYear', {}],
		['groupMembers', { group: '199' }],
		['activityRows', {}],
		['activityCoverage', {}],
		['crosswalkCheck', {}],
		['activityFacets', { chosen: { kind: ['project', 'prize_winner'] }, from: 2010, to: null }],
		['areaPoints', { areas: ['199'] }],
		['areaProfiles', { areas: ['404'], peers: '199' }],
		['areaProfiles', { areas: ['646'] }],
		['areaProfiles', { areas: ['412'] }],
		['indicatorDetail', { indicator: 'internet-use' }],
		['revisionsOf', { indicator: 'internet-use' }],
		...(
			[
				'areas',
				'area_members',
				'goals',
				'action_lines',
				'targets',
				'wsis_targets',
				'processes',
				'process_facts',
				'core_list_indicators',
				'crosswalk_rules',
				'forum_editions',
				'prize_editions',
				'stocktaking_counts',
				'matrix_links',
				'process_events',
				'roadmap_items',
				'sources'
			] as const
		).map((table): [QuestionName, unknown] => ['tableRows', { table }]),
		...['internet', 'intrenet use', 'cote divoire', 'Кения', 'C7', '17.8.1', '中国'].map(
			(words): [QuestionName, unknown] => ['searchNames', { text: words }]
		)
	] satisfies [QuestionName, unknown][])('%s %j', async (name, params) => {
		const answer = await same(name, params);
		expect(answer === null || Object.keys(answer as object).length > 0).toBe(true);
	});

	it('agree on 60 generated selections', async () => {
		const year = fc.integer({ min: 1998, max: 2025 });
		const areas = fc.uniqueArray(fc.constantFrom('004', '156', '250', '404', '412', '001', '199'), {
			maxLength: 4
		});
		const one = fc.constantFrom(...series.map((row) => row.series));
		const selection: fc.Arbitrary<[QuestionName, unknown]> = fc.oneof(
			fc
				.record({ series: one, areas, from: year, to: year })
				.map((value): [QuestionName, unknown] => ['seriesRows', value]),
			fc
				.record({ series: fc.uniqueArray(one, { minLength: 1, maxLength: 3 }), to: year })
				.map((value): [QuestionName, unknown] => ['latestPerArea', value]),
			fc
				.record({
					series: one,
					year,
					within: fc.nat(5),
					direction: fc.constantFrom(-1, 0, 1),
					group: fc.constantFrom('199', '432', 'ITU_AFR')
				})
				.map((value): [QuestionName, unknown] => ['ranking', value]),
			fc
				.record({ series: one, dimension: fc.constantFrom(...BREAKDOWN_DIMENSIONS), areas })
				.map((value): [QuestionName, unknown] => ['breakdownRows', value]),
			fc
				.record({ series: fc.tuple(one) })
				.map((value): [QuestionName, unknown] => ['coverageByYear', value])
		);
		await fc.assert(
			fc.asyncProperty(selection, async ([name, params]) => void (await same(name, params))),
			{ numRuns: 60, seed: 1, endOnFailure: true }
		);
	});
});
