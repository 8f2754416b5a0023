import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHART_NOTES, migrateChartSpec, noteWords, parseChartSpec } from '#lib/view/index.ts';

const folder = new URL('../../../data/charts/', import.meta.url);
const spec = {
	version: 1,
	type: 'gap',
	indicator: 'internet-use',
	series: 'UNSD_SDG.IT_USE_II99',
	areas: ['KEN', 'ITU-AFR'],
	years: [2010, 2020],
	breakdown: { sex: ['F', 'M'] },
	title: 'finding',
	notes: ['estimates']
};

describe('parseChartSpec', () => {
	it.each(readdirSync(folder))('reads data/charts/%s', (name) => {
		const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
		expect(parseChartSpec(raw)).toEqual(raw);
	});

	it('reads every key and allows optional ones to be left out', () => {
		expect(parseChartSpec(spec)).toEqual(spec);
		const { series, years, breakdown, ...least } = spec;
		expect([series, years, breakdown]).toBeDefined();
		expect(parseChartSpec(least)).toEqual(least);
	});

	it.each([
		['type', 'pie'],
		['indicator', 'Internet Use'],
		['series', 'x'],
		['areas', ['ken']],
		['areas', ['KEN', 'KEN']],
		['areas', 'KEN'],
		['years', [2020, 2010]],
		['years', [2020]],
		['years', ['2010', '2020']],
		['breakdown', { hair: ['red'] }],
		['breakdown', { sex: ['X'] }],
		['breakdown', { sex: [] }],
		['title', 'Look!'],
		['notes', ['other']],
		['colour', 'red']
	])('rejects %s %j and names it', (key, value) => {
		expect(() => parseChartSpec({ ...spec, [key]: value })).toThrow(
			/^invalid chart spec .*(pie|Internet|x|ken|KEN|20|hair|X|\[\]|Look|other|colour)/
		);
	});

	it.each([null, 'x', [], { ...spec, version: 2 }, { ...spec, version: undefined }])(
		'rejects %j',
		(raw) => {
			expect(() => parseChartSpec(raw)).toThrow('invalid chart spec');
		}
	);
});

describe('migrateChartSpec', () => {
	const steps = {
		1: (old: Record<string, unknown>) => ({ ...old, version: 2, kind: old.type }),
		2: (old: Record<string, unknown>) => ({ ...old, version: 3, done: true })
	};

	it('climbs every step', () => {
		expect(migrateChartSpec({ version: 1, type: 'line' }, steps, 3)).toEqual({
			version: 3,
			type: 'line',
			kind: 'line',
			done: true
		});
	});

	it('throws where a step is missing or does not advance', () => {
		expect(() => migrateChartSpec({ version: 1 }, {}, 2)).toThrow('version: 1');
		expect(() => migrateChartSpec({ version: 1 }, { 1: (old) => old }, 2)).toThrow('advance');
	});
});

describe('noteWords', () => {
	it('has words for every note in both languages', () => {
		for (const note of CHART_NOTES) {
			expect(noteWords(note, 'fr')).not.toBe(noteWords(note, 'en'));
		}
	});
});
