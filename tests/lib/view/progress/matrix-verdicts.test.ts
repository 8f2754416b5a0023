import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '#lib/catalogue/index.ts';
import { PROGRESS_METHODS, SUMMARY_LAYERS, type VerdictRow } from '#lib/domain/index.ts';
import {
	openNative,
	summaryVerdicts,
	tableRows,
	verdictsOf,
	type Database
} from '#lib/query/index.ts';
import { matrixMembers, matrixVerdicts, type MatrixIndicator } from '#lib/view/index.ts';

const indicator = (name: string, changes: Partial<MatrixIndicator>): MatrixIndicator => ({
	...{ indicator: name, lines: [], goals: [], targets: [] },
	...changes
});
const link = (action_line: string, goal: string, target: string | null) => ({
	...{ action_line, goal, target, decision: 'accept' as const }
});

describe('matrixMembers', () => {
	const indicators = [
		indicator('a', { lines: ['C2', 'C4'], goals: ['9'], targets: ['9.c'] }),
		indicator('b', { lines: ['C2'], goals: ['9', '17'], targets: ['9.c', '17.8'] })
	];
	const links = [
		link('C2', '9', '9.c'),
		link('C2', '9', '9.1'),
		link('C8', '9', null),
		{ ...link('C3', '9', '9.c'), decision: 'doubtful' as const },
		{ ...link('C5', '17', '17.8'), decision: 'reject' as const }
	];

	it('follows the targets of accepted links in the official layer', () => {
		expect(matrixMembers({ layer: 'official', links, indicators })).toEqual([
			{ action_line: 'C2', goal: '9', members: ['a', 'b'] }
		]);
	});

	it('joins lines and goals by theme in the other', () => {
		const cells = matrixMembers({ layer: 'thematic', links, indicators });
		expect(cells.map(({ action_line, goal, members }) => [action_line, goal, ...members])).toEqual([
			['C2', '9', 'a', 'b'],
			['C4', '9', 'a'],
			['C2', '17', 'b']
		]);
	});
});

const directory = path.resolve('static/data');
const manifest = parseManifest(
	JSON.parse(readFileSync(path.join(directory, 'manifest.json'), 'utf8'))
);

describe('matrixVerdicts, against the published summaries', () => {
	let database: Database;
	beforeAll(async () => {
		database = await openNative({ manifest, directory });
	});
	afterAll(() => database.close());

	it('gives the same verdict, score and evidence for every cell, area and method', async () => {
		const all = await tableRows(database, { table: 'indicators' });
		const mapped = await tableRows(database, { table: 'indicator_links' });
		const links = await tableRows(database, { table: 'matrix_links' });
		const codes = (own: string, layer: string, kind: string) =>
			mapped
				.filter((row) => row.indicator === own && row.layer === layer && row.kind === kind)
				.map(({ code }) => code);
		const indicators = all
			.filter(({ direction }) => direction !== 0)
			.map((own) => ({
				indicator: own.indicator,
				lines: codes(own.indicator, 'thematic', 'action_line'),
				goals: codes(own.indicator, 'official', 'goal'),
				targets: codes(own.indicator, 'official', 'target')
			}));
		const byArea = new Map<string, VerdictRow[]>();
		for (const row of await verdictsOf(database, { primaryOnly: true })) {
			if (row.measure !== 'value') continue;
			const rows = byArea.get(row.ref_area) ?? [];
			byArea.set(row.ref_area, rows);
			rows.push(row);
		}
		const published = await summaryVerdicts(database, { kinds: ['cell'] });
		const left = new Map(
			published.map(({ kind: _kind, code, ...row }) => [
				[row.ref_area, row.layer, row.method, code, row.goal].join(' '),
				row
			])
		);
		const wrong: string[] = [];
		for (const ref_area of new Set(published.map((row) => row.ref_area))) {
			for (const layer of SUMMARY_LAYERS) {
				for (const method of PROGRESS_METHODS) {
					const rows = byArea.get(ref_area) ?? [];
					for (const cell of matrixVerdicts({ layer, method, links, indicators }, rows)) {
						const key = [ref_area, layer, method, cell.action_line, cell.goal].join(' ');
						const other = left.get(key);
						left.delete(key);
						const same =
							other?.verdict === cell.verdict &&
							other.speaking === cell.speaking &&
							other.silent === cell.silent &&
							other.lowest === cell.lowest &&
							other.highest === cell.highest &&
							Math.abs((other.score ?? 9) - (cell.score ?? 9)) < 1.5e-4;
						if (!same) wrong.push(key);
					}
				}
			}
		}
		expect(published.length).toBeGreaterThan(10_000);
		expect(wrong).toEqual([]);
		expect([...left.keys()]).toEqual([]);
	}, 60_000);
});
