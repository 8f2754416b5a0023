import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '#lib/domain/index.ts';
import { verdictHeadline, verdictSentence } from '#lib/view/index.ts';
import { subject, verdictRow } from './verdict-rows.ts';

const N = '\u202f';
const say = (
	changes: Parameters<typeof verdictRow>[0],
	about: Parameters<typeof subject>[0] = {}
) => verdictSentence(verdictRow(changes), subject(about));

describe('a rising indicator', () => {
	it('falls short of its target', () => {
		expect(say({ projection: 92.3 })).toBe(
			`At this pace 92${N}% in 2030: 8 points short of the target of 100${N}%`
		);
		expect(say({ projection: 98.6 })).toContain('99\u202f% in 2030: 1 point short');
		expect(say({ projection: 92.3 }, { locale: 'fr' })).toBe(
			`À ce rythme, 92${N}% en 2030${N}: il manquera 8 points pour atteindre la cible de 100${N}%`
		);
	});

	it('never shows more than the natural limit', () => {
		const said = `At this pace more than 100${N}% in 2030: enough for the target of 100${N}%`;
		expect(say({ verdict: 'on_track', projection: 134 })).toBe(said);
		expect(say({ verdict: 'on_track', projection: 134 }, { limit_high: null })).toContain('134');
	});

	it('tells a near miss from a hit', () => {
		expect(say({ verdict: 'on_track', projection: 99.8 })).toContain('99.8\u202f% in 2030: 0.2');
		expect(say({ verdict: 'on_track', projection: 99.99 })).toBe(
			`At this pace 100${N}% in 2030: just short of the target of 100${N}%`
		);
	});

	it('moves away', () => {
		expect(say({ verdict: 'deterioration', projection: 55 })).toBe(
			`Moving away: at this pace 55${N}% in 2030, 45 points short of the target of 100${N}%`
		);
	});

	it('has met its target, or is counted as having met it', () => {
		const met = { verdict: 'achieved' as const, target_value: 70, latest_value: 72.5 };
		expect(say(met, { operator: '>' })).toBe(
			`The target of more than 70${N}% is met: 72.5${N}% in 2023`
		);
		const umc = { method: 'ITU_UMC' as const, verdict: 'achieved' as const, projection: null };
		expect(say({ ...umc, latest_value: 96 })).toBe(
			`Counts as met from 95${N}% on: 96${N}% in 2023`
		);
	});

	it('is told by its level where nothing is projected', () => {
		expect(say({ method: 'ITU_UMC', projection: null })).toBe(
			`70${N}% in 2023: 30 points short of the target of 100${N}% for 2030`
		);
		expect(say({ target_year: 2020, projection: null })).toBe(
			`The target of 100${N}% for 2020 was missed: 70${N}% in 2023, 30 points short`
		);
	});
});

describe('a falling indicator', () => {
	const price = { unit: 'PT_GNI_PC', direction: -1, operator: '<' } as const;
	const row = { base_value: 6, latest_value: 4, target_value: 2 };

	it('stays above its target, or falls far enough', () => {
		expect(say({ ...row, projection: 3.14 }, price)).toBe(
			`At this pace 3.1${N}% in 2030: 1.1 points above the target of less than 2${N}% of GNI per capita`
		);
		expect(say({ ...row, verdict: 'on_track', projection: 1.53 }, price)).toContain(
			'1.5\u202f% in 2030: enough'
		);
		expect(say({ ...row, verdict: 'deterioration', projection: 5 }, price)).toContain(
			'3 points above'
		);
	});

	it('never falls below the least possible', () => {
		const said = say({ ...row, verdict: 'on_track', projection: -3 }, { ...price, limit_low: 0 });
		expect(said).toContain('0\u202f% (the least possible) in 2030: enough');
	});

	it('is known by its target where the direction is not given', () => {
		expect(
			say({ ...row, projection: 3.14 }, { unit: 'PT_GNI_PC', direction: undefined })
		).toContain('above the target');
	});
});

describe('other kinds', () => {
	it('speaks of parity', () => {
		const row = { measure: 'parity_sex', target_value: 1, latest_value: 0.874 } as const;
		expect(say({ ...row, projection: 0.932 })).toBe(
			'At this pace a parity index of 0.93 in 2030: 0.07 short of parity'
		);
		expect(say({ ...row, projection: 1.04 })).toBe('At this pace parity by 2030');
		expect(say({ ...row, verdict: 'acceleration_needed', projection: 0.982 })).toBe(
			'At this pace a parity index of 0.98 in 2030: within the range of parity (from 0.97), short of 1'
		);
		expect(say({ ...row, verdict: 'achieved', latest_value: 0.98 })).toBe(
			'Parity is reached: an index of 0.98 in 2023'
		);
		expect(say({ ...row, projection: null })).toBe(
			'Parity index 0.87 in 2023: 0.13 short of parity'
		);
	});

	it('says that there is no target, or why there is no verdict', () => {
		const free = { target_value: null, target_year: null, rate_needed: null };
		expect(say(free)).toBe(
			`No agreed target: from 60${N}% in 2015 to 70${N}% in 2023, a rise of 1.9${N}% a year`
		);
		expect(say({ ...free, rate: null })).toBe(`No agreed target: 70${N}% in 2023`);
		expect(say({ verdict: 'not_assessable', reason: 'base_zero' })).toBe(
			'No verdict: the first figure is zero, and no growth rate starts from zero'
		);
	});

	it('shortens large figures', () => {
		const row = { base_value: 5e9, latest_value: 7e9, target_value: 12e9, projection: 9.514e9 };
		expect(say(row, { unit: 'CUR_USD' })).toBe(
			'At this pace US$\u202f9.51 billion in 2030: US$\u202f2.49 billion short of the target of US$\u202f12 billion'
		);
	});
});

it('begins a title with the indicator and the area', () => {
	expect(verdictHeadline(verdictRow({ projection: 92.3 }), subject())).toMatch(
		/^Internet use, World: at this pace 92/
	);
	const money = verdictRow({ ...{ target_value: 9, projection: null, latest_value: 5 } });
	expect(verdictHeadline(money, subject({ unit: 'CUR_USD' }))).toContain('World: US$');
	const parity = verdictRow({ measure: 'parity_sex', target_value: 1, projection: 1.1 });
	expect(verdictHeadline(parity, subject({ locale: 'fr' }))).toBe(
		`Internet use, parité entre les femmes et les hommes, World${N}: à ce rythme, parité d’ici à 2030`
	);
});

it('always says something, and never a figure beyond a percentage’s limits', () => {
	const some = { noNaN: true, noDefaultInfinity: true } as const;
	const value = fc.double({ min: 0, max: 100, ...some });
	fc.assert(
		fc.property(
			fc.record({
				verdict: fc.constantFrom(...VERDICTS.slice(0, 5)),
				base_value: value,
				latest_value: value,
				target_value: fc.option(value),
				projection: fc.option(fc.double({ min: -500, max: 500, ...some })),
				rate: fc.option(fc.double({ min: -0.5, max: 0.5, ...some }))
			}),
			fc.constantFrom('en' as const, 'fr' as const),
			(changes, locale) => {
				const said = say({ ...changes, target_year: 2030 }, { locale });
				expect(said.length).toBeGreaterThan(10);
				expect(said).not.toMatch(/NaN|undefined|Infinity|null/);
				const text = said.replace(/(?:a|hausse|baisse) (?:rise|fall|de) .*$/, '');
				const percents = [...text.matchAll(/(-?[\d,.]+)\u202f%/g)];
				for (const [, digits = ''] of percents) {
					const figure = Number(locale === 'fr' ? digits.replace(',', '.') : digits);
					expect(figure).toBeGreaterThanOrEqual(0);
					expect(figure).toBeLessThanOrEqual(100);
				}
			}
		)
	);
});
