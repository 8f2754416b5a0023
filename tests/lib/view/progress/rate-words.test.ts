import { describe, expect, it } from 'vitest';
import { rateAhead, rateAheadSentence, rateNeededSentence, stepWords } from '#lib/view/index.ts';
import { subject, verdictRow } from './verdict-rows.ts';

const N = '\u202f';

describe('rateNeededSentence', () => {
	it('sets the rate needed against the rate had', () => {
		expect(rateNeededSentence(verdictRow(), subject())).toBe(
			`Needed since 2015: 3.5${N}% a year; had: 1.9${N}% a year`
		);
		expect(rateNeededSentence(verdictRow(), subject({ locale: 'fr' }))).toBe(
			`Nécessaire depuis 2015${N}: 3,5${N}% par an${N}; obtenu${N}: 1,9${N}% par an`
		);
	});

	it('tells falls as falls, and points for linear methods', () => {
		const falling = verdictRow({ rate: -0.019, rate_needed: -0.041 });
		expect(rateNeededSentence(falling, subject({ direction: -1 }))).toBe(
			`Needed since 2015: a fall of 4.1${N}% a year; had: a fall of 1.9${N}% a year`
		);
		expect(rateNeededSentence(verdictRow({ rate: -0.005 }), subject())).toContain(
			'had: a fall of 0.5'
		);
		const linear = verdictRow({ method: 'SDSN', rate: 1, rate_needed: 2.667 });
		expect(rateNeededSentence(linear, subject())).toBe(
			'Needed since 2015: 2.7 points a year; had: 1 point a year'
		);
		const parity = verdictRow({
			method: 'SDSN',
			measure: 'parity_sex',
			rate: 0,
			rate_needed: 0.02
		});
		expect(rateNeededSentence(parity, subject())).toBe(
			'Needed since 2015: 0.02 a year; had: no change'
		);
	});

	it('tells apart what one digit would make the same', () => {
		const close = verdictRow({ rate: 0.04123, rate_needed: 0.04148 });
		expect(rateNeededSentence(close, subject())).toContain('4.15\u202f% a year; had: 4.12');
		expect(rateNeededSentence(verdictRow({ rate: null }), subject())).toBeNull();
	});
});

describe('rateAhead', () => {
	it('leads from the latest figure to the target', () => {
		const rate = rateAhead(verdictRow()) ?? 0;
		expect(70 * (1 + rate) ** 7).toBeCloseTo(100, 9);
		expect(rateAhead(verdictRow({ method: 'ITU_UMC' }))).toBeCloseTo(30 / 7, 9);
		expect(rateAheadSentence(verdictRow(), subject())).toBe(
			`From 2023 on it takes 5.2${N}% a year to reach 100${N}% in 2030`
		);
		const parity = verdictRow({ measure: 'parity_age', latest_value: 0.8, target_value: 1 });
		expect(rateAheadSentence(parity, subject())).toBe(
			`From 2023 on it takes a rise of 3.2${N}% a year of the index to reach parity in 2030`
		);
	});

	it.each([
		['met', { verdict: 'achieved' as const }],
		['past', { target_year: 2023 }],
		['without a target', { target_value: null }],
		['not to be reached by growth', { latest_value: 0 }],
		['not judged', { reason: 'target_required' as const }]
	])('has none where the target is %s', (_case, changes) => {
		expect(rateAhead(verdictRow(changes))).toBeNull();
		expect(rateAheadSentence(verdictRow(changes), subject())).toBeNull();
	});
});

describe('stepWords', () => {
	it('lists inputs and steps in the order of the reckoning', () => {
		expect(stepWords(verdictRow(), 'PERCENT', 'en')).toEqual([
			{ label: 'First figure, 2015', value: `60${N}%` },
			{ label: 'Latest figure, 2023', value: `70${N}%` },
			{ label: 'Target, 2030', value: `100${N}%` },
			{ label: 'Change had', value: `a rise of 1.95${N}% a year` },
			{ label: 'Change needed', value: `a rise of 3.46${N}% a year` },
			{ label: 'Projection, 2030', value: `80${N}%` },
			{ label: 'Growth had over growth needed', value: '0.56' },
			{ label: 'Score, from -5 to 5', value: '-0.1' }
		]);
	});

	it('leaves out what a method does not use', () => {
		const umc = verdictRow({
			...{ method: 'ITU_UMC', rate: null, rate_needed: null, projection: null },
			...{ measure_value: 70, score: 1.25 }
		});
		expect(stepWords(umc, 'PERCENT', 'fr').map(({ label }) => label)).toEqual([
			'Dernier chiffre, 2023',
			'Cible, 2030',
			'Chiffre comparé aux tranches',
			'Score, de -5 à 5'
		]);
	});

	it.each([
		['UN_2023', 'Share of the way that will be covered', '0.56'],
		['UN_REGIONAL', 'Gap that will be left, over the first gap', '0.56'],
		['SDSN', 'Change had over change needed', '0.56'],
		['EUROSTAT', 'Growth had over growth needed', '0.56']
	] as const)('names what %s compares', (method, label, value) => {
		expect(stepWords(verdictRow({ method }), 'PERCENT', 'en')).toContainEqual({ label, value });
	});

	it('compares the growth alone without a target', () => {
		const free = verdictRow({ target_value: null, target_year: null, measure_value: 0.0195 });
		expect(stepWords(free, 'PERCENT', 'en')).toContainEqual({
			label: 'Yearly growth in the wanted direction',
			value: `1.95${N}%`
		});
	});
});
