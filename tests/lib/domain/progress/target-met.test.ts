import { describe, expect, it } from 'vitest';
import {
	judgeAll,
	judgeProgress,
	PROGRESS_METHODS,
	targetMet,
	type ProgressInput
} from '#lib/domain/index.ts';
import { figures, input, outcomes, target, type Outcome } from './progress-cases.ts';

it('parity is met from 0.97 on, only for ratios of parity with a target of 1', () => {
	expect(targetMet(target(1), 0.97, 'parity')).toBe(true);
	expect(targetMet(target(1), 0.969, 'parity')).toBe(false);
	expect(targetMet(target(1), 0.97, 'other')).toBe(false);
	expect(targetMet(target(0.98), 0.97, 'parity')).toBe(false);
});

describe('the target', () => {
	it('met: achieved under every method, with its own word and a score of 5', () => {
		const points = figures({ 2015: 60, 2023: 96 });
		const results = judgeAll(input({ points, target: target(95) }));
		expect(results.map(({ verdict, score }) => [verdict, score])).toEqual(
			PROGRESS_METHODS.map(() => ['achieved', 5])
		);
		expect(results.map(({ word }) => word)).toEqual([
			'achieved',
			'met_or_on_track',
			'maintain',
			'significant_progress',
			'on_track_sdsn',
			'met'
		]);
		expect(results[0]?.measure).toBeGreaterThan(1);
	});

	it('met by the only figure, by a falling one, from a base of zero or from the target itself', () => {
		const met = [
			{ 2020: 97 },
			{ 2015: 99, 2023: 97 },
			{ 2015: 0, 2023: 97 },
			{ 2015: 95, 2023: 95 }
		];
		for (const values of met) {
			const points = figures(values);
			expect(outcomes({ points, target: target(95) })).toEqual(
				PROGRESS_METHODS.map(() => 'achieved')
			);
		}
	});

	it.each([
		['>=', 70, true],
		['>', 70, false],
		['<=', 70, true],
		['<', 70, false],
		['=', 70, true],
		['=', 71, false]
	] as const)('%s %d at 70: met is %s', (operator, value, met) => {
		const { verdict } = judgeProgress('OPEN_SDG', input({ target: target(value, operator) }));
		expect(verdict === 'achieved').toBe(met);
	});

	it('of 100 per cent: ITU counts it as met from 95 on, the others do not', () => {
		const points = figures({ 2015: 80, 2023: 95 });
		const results = outcomes({ points, target: target(100) });
		expect(results[0]).toBe('on_track');
		expect(results[5]).toBe('achieved');
	});

	it('ITU needs a target of the kind "at least"', () => {
		expect(judgeProgress('ITU_UMC', input({ target: target(90, '>') })).reason).toBe(
			'target_required'
		);
	});

	it('whose year came with the latest figure: no span is left to project', () => {
		const due = { target: target(75, '>=', 2023) };
		expect(outcomes(due)).toEqual([
			'acceleration_needed',
			'target_year_past',
			'target_year_past',
			'acceleration_needed',
			'acceleration_needed',
			'acceleration_needed'
		]);
		expect(judgeProgress('OPEN_SDG', input(due)).projection).toBeNull();
	});

	it('whose year is the base year or before: no rate leads to it', () => {
		expect(outcomes({ target: target(95, '>=', 2015) }).slice(0, 5)).toEqual(
			Array<Outcome>(5).fill('target_year_past')
		);
	});

	it('of parity: met from 0.97 on, a share of the way before', () => {
		const parity = (latest: number): Partial<ProgressInput> => ({
			points: figures({ 2015: 0.8, 2023: latest }),
			kind: 'parity',
			direction: 0,
			limit: 1,
			target: target(1)
		});
		expect(outcomes(parity(0.97)).slice(0, 5)).toEqual(Array<Outcome>(5).fill('achieved'));
		expect(outcomes(parity(0.97))[5]).toBe('not_a_percentage');
		expect(outcomes(parity(0.9))[0]).toBe('on_track');
		expect(outcomes(parity(0.7))[0]).toBe('deterioration');
	});
});
