import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '#lib/catalogue/index.ts';
import {
	areaCodes,
	EXAMPLE_QUERIES,
	openNativeExplore,
	ownJoinQuery,
	type ExploreEngine
} from '#lib/query/index.ts';
import { countingPieces } from './counting-pieces.ts';

const directory = fileURLToPath(new URL('../../../../static/data', import.meta.url));
const text = readFileSync(path.join(directory, 'manifest.json'), 'utf8');
let engine: ExploreEngine;

beforeAll(() => {
	engine = openNativeExplore({ manifest: parseManifest(JSON.parse(text)), directory });
});
afterAll(() => engine.close());

describe('the example questions, on the published data', { timeout: 60_000 }, () => {
	it.each(Object.entries(EXAMPLE_QUERIES))('%s has an answer', async (_name, query) => {
		const { rows, columns, cut } = await engine.run(query);
		expect(rows.length).toBeGreaterThan(0);
		expect(columns.length).toBeGreaterThan(2);
		expect(cut).toBe(false);
		expect(rows.some((row) => row.every((cell) => cell !== null))).toBe(true);
	});

	it('compare women and men as published', async () => {
		const { rows } = await engine.run(EXAMPLE_QUERIES.women_men);
		expect(rows).toEqual([[2022, 63.4, 69.2, -5.8, 'E']]);
	});

	it('join an own table by whatever holds codes of areas', async () => {
		await engine.insert({
			name: 'own_costs',
			columns: [{ name: 'n', type: 'INTEGER' }],
			pieces: countingPieces(1, 900),
			rows: 900
		});
		const { rows, columns } = await engine.run(
			ownJoinQuery({ name: 'own_costs', columns: [{ name: 'n' }] })
		);
		expect(columns.map(({ name }) => name)).toEqual([
			'n',
			'name_en',
			'time_period',
			'internet_use'
		]);
		expect(rows.find(([code]) => code === 404)?.[1]).toBe('Kenya');
	});

	it('name the areas in both languages', async () => {
		const [english, french] = [await areaCodes(engine, 'en'), await areaCodes(engine, 'fr')];
		expect(english.find(({ code }) => code === '276')?.name).toBe('Germany');
		expect(french.find(({ code }) => code === '276')?.name).toBe('Allemagne');
		expect(english).toHaveLength(french.length);
	});
});
