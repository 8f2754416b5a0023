import { describe, expect, it } from 'vitest';
import type { VerdictRow } from '#lib/domain/index.ts';
import { economyTitle, lineTitle, verdictModel } from '#lib/view/index.ts';

const ROW: VerdictRow = {
	...{ indicator: 'internet-use', measure: 'value', ref_area: '404', target_id: 't' },
	...{ method: 'OPEN_SDG', is_primary: true, series: 'WB.X', computed: false },
	...{ verdict: 'acceleration_needed', word: 'acceleration_needed', score: 1, measure_value: 1 },
	...{ base_year: 2015, base_value: 20, latest_year: 2022, latest_value: 40.8 },
	...{ target_value: 100, target_year: 2030, rate: 1, rate_needed: 2, projection: 64 },
	...{ reason: null, cautions: 'two_points', methods_agree: 1, methods_of: 2 },
	...{ bases_agree: 0, bases_of: 0, latest_agree: 0, latest_of: 0 }
};
const OTHER: VerdictRow = {
	...ROW,
	...{ method: 'SDSN', verdict: 'not_assessable', word: null, reason: 'one_point' },
	projection: null
};
const SUBJECT = {
	...{ name: 'Internet use', area: 'Kenya', unit: 'PERCENT', locale: 'en' as const },
	...{ direction: 1 as const, operator: '>=' as const }
};

describe('verdictModel', () => {
	const model = verdictModel([ROW, OTHER], SUBJECT, {
		...{ method: 'OPEN_SDG', unit: 'per cent', flags: 'E' }
	});

	it('begins with the finding', () => {
		expect(model?.title).toMatch(/^Internet use, Kenya: at this pace 64\s%/u);
		expect(model?.subtitle).toBe('per cent · Kenya · method: Open SDG, after Statistics Canada');
	});

	it('tells the figures that the verdict rests on, with their years and flags', () => {
		expect(model?.facts.map(({ label }) => label)).toEqual([
			...['Latest figure, 2022', 'Target, 2030', 'Projection, 2030']
		]);
		expect(model?.facts[0]?.value).toMatch(/^40\.8\s% E$/u);
		expect(model?.notes).toEqual([
			...['1 of 2 other methods agrees', 'Judged from two figures only']
		]);
	});

	it('says what the other methods say, and why one says nothing', () => {
		expect(model?.others).toEqual([
			{
				name: 'SDSN (to be confirmed)',
				verdict: 'not_assessable',
				word: 'there is only one figure from the base year on'
			}
		]);
		expect(model?.table.rows.map((cells) => cells.at(-1))).toEqual([
			expect.stringMatching(/^64\s%$/u),
			'–'
		]);
	});

	it('says what must be known also where there is no verdict', () => {
		const silent = { ...OTHER, computed: true, cautions: 'old_data;computed_group' };
		const own = verdictModel([silent, ROW], SUBJECT, { method: 'SDSN', unit: 'per cent' });
		expect(own?.notes).toEqual([
			'The latest figure is of 2022, more than five years old',
			'Group figure computed by us from its members, weighted by population'
		]);
	});

	it('says of the method shown, too, that it is to be confirmed', () => {
		const own = verdictModel([OTHER], SUBJECT, { method: 'SDSN', unit: 'per cent' });
		expect(own?.subtitle).toMatch(/^per cent · Kenya · method: .*SDSN.* \(to be confirmed\)$/);
	});

	it('is null where the method says nothing', () => {
		expect(verdictModel([ROW], SUBJECT, { method: 'UN_2023', unit: '' })).toBeNull();
	});
});

describe('lineTitle', () => {
	const names = { line: 'C2 Infrastructure', area: 'World' };

	it('says both layers, once where they agree', () => {
		expect(lineTitle(names, { official: 'on_track', thematic: 'on_track' }, 'en')).toBe(
			'C2 Infrastructure, World: on track, officially and by subject'
		);
		expect(lineTitle(names, { official: 'on_track', thematic: 'deterioration' }, 'en')).toBe(
			'C2 Infrastructure, World: on track in the official layer, deterioration by subject'
		);
	});

	it('says which layer speaks where only one does, and that none does', () => {
		expect(lineTitle(names, { official: null, thematic: 'achieved' }, 'en')).toBe(
			'C2 Infrastructure, World: achieved (by subject)'
		);
		expect(lineTitle(names, { official: null, thematic: null }, 'fr')).toBe(
			'C2 Infrastructure, World\u202f: aucun indicateur convenu au niveau international'
		);
	});
});

describe('economyTitle', () => {
	it('counts the lines that are on their way among those that can be judged', () => {
		const verdicts = ['on_track', 'achieved', 'deterioration', 'not_assessable'] as const;
		expect(economyTitle('Kenya', verdicts, 'en')).toBe(
			'Kenya: achieved or on track on 2 of the 3 action lines that can be judged'
		);
		expect(economyTitle('Kenya', ['deterioration'], 'en')).toBe(
			'Kenya: deterioration on the one action line that can be judged'
		);
		expect(economyTitle('Kenya', ['not_assessable'], 'en')).toBe(
			'Kenya: no action line can be judged'
		);
	});
});
