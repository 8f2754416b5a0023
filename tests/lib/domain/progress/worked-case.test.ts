import { expect, it } from 'vitest';
import {
	currentStatusIndex,
	judgeAll,
	judgeProgress,
	limitFactor,
	type ProgressMethod
} from '#lib/domain/index.ts';
import { input, target } from './progress-cases.ts';

// 60 in 2015, 70 in 2023, 95 wanted in 2030.
const CASE = input({ target: target(95) });
const judged = (method: ProgressMethod) => judgeProgress(method, CASE);

it('Open SDG: R is 0.625, acceleration needed', () => {
	const result = judged('OPEN_SDG');
	expect(result).toMatchObject({
		verdict: 'acceleration_needed',
		word: 'acceleration_needed',
		reason: null,
		base: { year: 2015, value: 60 },
		latest: { year: 2023, value: 70 },
		cautions: ['two_points']
	});
	expect(result.measure).toBeCloseTo(0.625, 3);
	expect(result.rate).toBeCloseTo(0.0195, 4);
	expect(result.rateNeeded).toBeCloseTo((95 / 60) ** (1 / 15) - 1, 12);
	expect(result.score).toBeCloseTo(7.1429 * (result.measure ?? 0) - 4.2857, 12);
});

it('UN 2023: q is 0.575, fair progress', () => {
	const result = judged('UN_2023');
	expect(result).toMatchObject({ verdict: 'acceleration_needed', word: 'fair_progress' });
	expect(result.measure).toBeCloseTo(0.575, 3);
	expect(result.projection).toBeCloseTo(70 * (70 / 60) ** (7 / 8), 10);
	expect(result.score).toBe(1.25);
});

it('regional commissions: a gap of 46 per cent, accelerate', () => {
	const result = judged('UN_REGIONAL');
	expect(result).toMatchObject({ verdict: 'acceleration_needed', word: 'accelerate' });
	expect(result.projection).toBeCloseTo(78.75, 10);
	expect(result.measure).toBeCloseTo(0.46, 2);
	expect(result.rate).toBeCloseTo(1.25, 12);
	expect(result.rateNeeded).toBeCloseTo(35 / 15, 12);
	expect(currentStatusIndex(60, 70, 95, 1, false)).toBeCloseTo(100 / 35, 12);
});

it('Eurostat: the ratio of Open SDG, moderate progress', () => {
	const result = judged('EUROSTAT');
	expect(result).toMatchObject({ verdict: 'acceleration_needed', word: 'moderate_progress' });
	expect(result.measure).toBe(judged('OPEN_SDG').measure);
});

it('SDSN: a ratio of linear rates of 0.54, moderately improving', () => {
	const result = judged('SDSN');
	expect(result).toMatchObject({ verdict: 'acceleration_needed', word: 'moderately_improving' });
	expect(result.measure).toBeCloseTo(0.54, 2);
});

it('ITU: 70 per cent is satisfactory', () => {
	const result = judged('ITU_UMC');
	expect(result).toMatchObject({ word: 'satisfactory', measure: 70, projection: null, rate: null });
});

it('without a target and with a limit of 100: C is 0.896 and 1.95 % is at least 1.34 %', () => {
	const results = judgeAll(input({ limit: 100 }));
	const [openSdg, un, regional, eurostat, sdsn, itu] = results;
	const factor = limitFactor(60, 100);
	expect(factor).toBeCloseTo(0.896, 3);
	expect(0.015 * factor).toBeCloseTo(0.0134, 4);
	expect(openSdg).toMatchObject({ verdict: 'on_track', rateNeeded: null });
	expect(openSdg?.measure).toBeCloseTo(0.0195, 4);
	expect(openSdg?.score).toBe(5);
	expect(openSdg?.cautions).toContain('no_target');
	expect(un).toMatchObject({ verdict: 'acceleration_needed', word: 'fair_progress' });
	expect(eurostat).toMatchObject({ verdict: 'on_track', word: 'significant_progress' });
	for (const silent of [regional, sdsn, itu]) {
		expect(silent).toMatchObject({ verdict: 'not_assessable', reason: 'target_required' });
		expect(silent?.cautions).not.toContain('no_target');
	}
});
