import { describe, expect, it } from 'vitest';
import { judgeProgress, type ProgressInput } from '#lib/domain/index.ts';
import { figures, input, target } from './progress-cases.ts';

describe('what a reader must know', () => {
	const cautions = (changes: Partial<ProgressInput>) =>
		judgeProgress('OPEN_SDG', input({ target: target(95), ...changes })).cautions;
	const many = { 2015: 60, 2018: 64, 2023: 70 };

	it('nothing, with three sound figures up to a recent year', () => {
		expect(cautions({ points: figures(many) })).toEqual([]);
	});

	it('two figures only', () => {
		expect(cautions({})).toEqual(['two_points']);
	});

	it('a latest figure older than five years', () => {
		expect(cautions({ points: figures(many), now: 2028 })).toEqual([]);
		expect(cautions({ points: figures(many), now: 2029 })).toEqual(['old_data']);
	});

	it('a flagged base or latest figure, not one between', () => {
		expect(cautions({ points: figures(many, [2015]) })).toEqual(['flagged_points']);
		expect(cautions({ points: figures(many, [2023]) })).toEqual(['flagged_points']);
		expect(cautions({ points: figures(many, [2018]) })).toEqual([]);
	});

	it('a base later than the base year', () => {
		expect(cautions({ points: figures(many), baseYear: 2014 })).toEqual(['later_base']);
	});

	it('the rule without a target, where there is a verdict', () => {
		expect(cautions({ points: figures(many), target: null })).toEqual(['no_target']);
		expect(cautions({ points: figures({ 2023: 7 }), target: null })).not.toContain('no_target');
	});

	it('of the latest figure alone, under the method that looks at nothing else', () => {
		const points = figures({ 2017: 60, 2020: 70 }, [2017]);
		const at = input({ points, target: target(100), now: 2026 });
		expect(judgeProgress('ITU_UMC', at).cautions).toEqual(['old_data']);
		expect(judgeProgress('SDSN', at).cautions).toEqual([
			'old_data',
			'two_points',
			'flagged_points',
			'later_base'
		]);
	});
});
