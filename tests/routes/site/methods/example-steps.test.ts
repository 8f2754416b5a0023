import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	judgeAll,
	judgeProgress,
	PROGRESS_METHODS,
	type ProgressInput,
	type ProgressMethod
} from '../../../../src/lib/domain/index.ts';
import { exampleSteps } from '../../../../src/routes/[[locale=locale]]/(site)/methods/example-steps.ts';
import { formulaMarkup } from '../../../../src/routes/[[locale=locale]]/(site)/methods/formula-markup.ts';

const CASE: ProgressInput = {
	points: [
		{ year: 2015, value: 60, status: 'A' },
		{ year: 2023, value: 70, status: 'A' }
	],
	target: { value: 95, operator: '>=', year: 2030 },
	direction: 1,
	limit: 100,
	kind: 'percent',
	baseYear: 2015,
	horizon: 2030,
	now: 2026
};

const formulas = (method: ProgressMethod, input: ProgressInput, locale: 'en' | 'fr' = 'en') =>
	exampleSteps(input, judgeProgress(method, input), locale).map(({ formula }) => formula);

describe('exampleSteps', () => {
	it('writes the worked case of Open SDG', () => {
		expect(formulas('OPEN_SDG', CASE)).toEqual([
			'CAGR = (70 / 60)^{1 / 8} - 1 = 1.95\u202f%',
			'CAGR_T = (95 / 60)^{1 / 15} - 1 = 3.11\u202f%',
			'R = 1.95\u202f% / 3.11\u202f% = 0.625',
			'y_{2030} = 70 × (1 + 1.95\u202f%)^{7} = 80.11',
			'0.6 ≤ 0.625 < 0.95',
			'score = min(7.1429 × 0.6254 - 4.2857, 5) = 0.18'
		]);
	});

	it('writes the share of the way, the gap and the linear ratio', () => {
		expect(formulas('UN_2023', CASE).at(-1)).toBe('0.1 ≤ 0.575 < 0.95');
		expect(formulas('UN_REGIONAL', CASE).at(-1)).toBe('0.1 < 0.464 ≤ 1');
		expect(formulas('SDSN', CASE)).toEqual([
			'r = (70 - 60) / 8 = 1.25',
			'r_T = (95 - 60) / 15 = 2.33',
			's = 1.25 / 2.33 = 0.536',
			'y_{2030} = 70 + 7 × 1.25 = 78.75',
			'0.5 ≤ 0.536 < 1'
		]);
	});

	it('multiplies the cuts by the factor near the limit where there is no target', () => {
		const free = formulas('OPEN_SDG', { ...CASE, target: null });
		expect(free).toContain('C = 1 - (60 / 100)^{4.44} = 0.896');
		expect(free).toContain('1.95\u202f% ≥ 1.5\u202f% × 0.896');
	});

	it('turns the direction where a fall is wanted, with negative rates in brackets', () => {
		const price: ProgressInput = {
			...CASE,
			points: [
				{ year: 2018, value: 18.27, status: 'A' },
				{ year: 2020, value: 16.23, status: 'A' }
			],
			target: { value: 2, operator: '<', year: 2030 },
			direction: -1,
			limit: null,
			kind: 'other'
		};
		expect(formulas('OPEN_SDG', price)[2]).toBe('R = -1 × (-5.75\u202f%) / 16.83\u202f% = 0.341');
		expect(formulas('OPEN_SDG', price, 'fr')[2]).toBe(
			'R = -1 × (-5,75\u202f%) / 16,83\u202f% = 0,341'
		);
	});

	it('says that a met target is met, and ITU’s lower target by its own cut', () => {
		const met = { ...CASE, target: { value: 65, operator: '>=', year: 2030 } } as const;
		expect(formulas('OPEN_SDG', met).at(-1)).toBe('y = 70 ≥ 65');
		expect(formulas('ITU_UMC', met)).toEqual(['70 ≥ 65']);
		expect(formulas('ITU_UMC', CASE)).toEqual(['50 ≤ 70 < 75']);
	});

	it('keeps a measure apart from a cut that it would round to', () => {
		const near = { ...CASE, points: [CASE.points[0]!, { ...CASE.points[1]!, value: 74.4415 }] };
		const { measure } = judgeProgress('SDSN', near);
		const shown = formulas('SDSN', near).at(-1);
		expect(shown).not.toMatch(/≤ 0\.5 </);
		expect(measure).not.toBeNull();
	});

	it('ends with a class for every verdict, and is empty without one', () => {
		const figure = fc.double({ min: 0.1, max: 200, noNaN: true });
		const inputs = fc.record({
			first: figure,
			last: figure,
			target: fc.option(figure),
			direction: fc.constantFrom(1 as const, -1 as const),
			limit: fc.constantFrom(null, 100)
		});
		fc.assert(
			fc.property(inputs, ({ first, last, target, direction, limit }) => {
				const input: ProgressInput = {
					...CASE,
					points: [
						{ year: 2015, value: first, status: 'A' },
						{ year: 2023, value: last, status: 'A' }
					],
					target:
						target === null
							? null
							: { value: target, operator: direction === 1 ? '>=' : '<=', year: 2030 },
					direction,
					limit
				};
				for (const result of judgeAll(input)) {
					const steps = exampleSteps(input, result, 'en');
					expect(steps.length > 0).toBe(result.verdict !== 'not_assessable');
					for (const { formula } of steps) {
						expect(formula).not.toMatch(/NaN|undefined|null/);
						expect(formulaMarkup(formula)).toMatch(/^<math .+<\/math>$/);
					}
				}
				expect(PROGRESS_METHODS).toHaveLength(judgeAll(input).length);
			})
		);
	});
});
