import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	comparePaces,
	factorWords,
	neededPace,
	paceMark,
	paceSentence,
	type NeededPace
} from '#lib/view/index.ts';
import { subject, verdictRow } from './verdict-rows.ts';

const N = '\u202f';

function said(changes = {}, about = {}, operator: '>=' | '<' = '>='): string {
	const row = verdictRow(changes);
	const pace = neededPace(row, operator);
	return pace ? paceSentence(pace, row, subject({ operator, ...about })) : '';
}

describe('neededPace', () => {
	it('sets the change needed from the latest figure on against the change since the base', () => {
		expect(neededPace(verdictRow(), '>=')).toEqual({
			...{ kind: 'faster', needed: 30 / 7, had: 1.25, ratio: 30 / 7 / 1.25 }
		});
	});

	it.each([
		['turn', { latest_value: 55 }],
		['still', { latest_value: 60 }],
		['enough', { latest_value: 90 }],
		['met', { latest_value: 100 }],
		['unknown', { base_year: 2023, base_value: 70 }],
		['unknown', { base_year: null, base_value: null }],
		['past', { target_year: 2025 }],
		['past', { target_year: 2030, latest_year: 2030 }]
	] as const)('is %s for %j', (kind, changes) => {
		expect(neededPace(verdictRow(changes), '>=')?.kind).toBe(kind);
	});

	it('is nothing without a target or a figure', () => {
		expect(neededPace(verdictRow({ target_value: null }), '>=')).toBeNull();
		expect(neededPace(verdictRow({ latest_value: null }), '>=')).toBeNull();
		expect(neededPace(verdictRow(), null)).toBeNull();
	});

	it('leads to the target in its year, whatever the figures', () => {
		const value = fc.integer({ min: 0, max: 99 });
		fc.assert(
			fc.property(value, value, fc.integer({ min: 2016, max: 2026 }), (base, latest, year) => {
				const row = verdictRow({ base_value: base, latest_value: latest, latest_year: year });
				const pace = neededPace(row, '>=');
				expect(latest + (pace?.needed ?? NaN) * (2030 - year)).toBeCloseTo(100, 9);
				if (pace?.kind === 'faster') expect(pace.ratio).toBeGreaterThan(1);
				if (pace?.kind === 'enough') {
					expect(latest + (pace.had ?? NaN) * (2030 - year)).toBeGreaterThanOrEqual(100 - 1e-9);
				}
			})
		);
	});
});

describe('comparePaces', () => {
	it('puts the greatest ratio first, and what is reached last', () => {
		const pace = (kind: NeededPace['kind'], ratio: number | null): NeededPace => ({
			...{ kind, ratio, needed: 1, had: 1 }
		});
		const given = [
			pace('met', null),
			pace('enough', 0.5),
			pace('unknown', null),
			pace('faster', 1.5),
			pace('turn', Infinity),
			pace('past', null),
			pace('faster', 8),
			pace('still', Infinity)
		];
		expect(given.sort(comparePaces).map(({ kind, ratio }) => `${kind} ${ratio}`)).toEqual([
			'turn Infinity',
			'still Infinity',
			'faster 8',
			'faster 1.5',
			'unknown null',
			'enough 0.5',
			'past null',
			'met null'
		]);
	});
});

describe('paceSentence', () => {
	it('says in plain words what it takes', () => {
		expect(said()).toBe(
			`To reach 100${N}% by 2030 it must rise by 4.3 points a year from 2023 on. From 2015 to 2023 it rose by 1.3 points a year: it has to go more than 3 times as fast.`
		);
		expect(said({}, { locale: 'fr' })).toBe(
			`Pour arriver à 100${N}% d’ici à 2030, il faut une hausse de 4,3 points par an à partir de 2023. De 2015 à 2023, la hausse a été de 1,3 point par an${N}: il faut aller plus de 3 fois plus vite.`
		);
	});

	it('tells falls in points of GNI, and a way that turned', () => {
		const price = { target_value: 2, base_value: 6, latest_value: 5.2 };
		const about = { unit: 'PT_GNI_PC', direction: -1 as const };
		expect(said(price, about, '<')).toBe(
			`To reach less than 2${N}% of GNI per capita by 2030 it must fall by 0.5 points a year from 2023 on. From 2015 to 2023 it fell by 0.1 points a year: it has to go more than 4 times as fast.`
		);
		expect(said({ ...price, latest_value: 6.8 }, about, '<')).toContain(
			'it rose by 0.1 points a year instead: it has to turn round.'
		);
		expect(said({ latest_value: 55 })).toContain('fell by 0.6 points a year instead');
	});

	it.each([
		[{ latest_value: 90 }, 'that pace is enough.'],
		[{ latest_value: 60 }, 'From 2015 to 2023 it did not change.'],
		[{ base_year: null }, 'the pace it had cannot be told.'],
		[{ target_year: 2025 }, 'has passed without its being reached'],
		[{ latest_value: 100 }, `The target, 100${N}%, is reached: 100${N}% in 2023.`]
	])('says of %j that %s', (changes, words) => {
		expect(said(changes)).toContain(words);
	});
});

describe('factorWords', () => {
	it.each([
		[1.01, 'slightly faster'],
		[1.44, '1.4 times as fast'],
		[1.97, 'about twice as fast'],
		[2.3, 'more than twice as fast'],
		[7.7, 'more than 7 times as fast'],
		[80, 'more than 10 times as fast']
	])('of %d is %s', (ratio, words) => {
		expect(factorWords(ratio, 'en')).toBe(words);
	});
});

describe('paceMark', () => {
	it('is the ratio, or a word', () => {
		const mark = (kind: NeededPace['kind'], ratio: number | null) =>
			paceMark({ kind, ratio, needed: 1, had: 1 }, 'fr');
		expect(mark('faster', 2.14)).toBe(`2,1${N}×`);
		expect(mark('faster', 80)).toBe(`>${N}10${N}×`);
		expect(mark('turn', Infinity)).toBe('à inverser');
		expect(mark('met', null)).toBe('atteint');
	});
});
