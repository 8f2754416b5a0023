import { describe, expect, it } from 'vitest';
import { stagesOf } from '../../scripts/test/steps.ts';

describe('stagesOf', () => {
	it('runs the checks beside the build, and the tests alone after them', () => {
		expect(stagesOf(['check', 'unit', 'build', 'e2e'])).toEqual([
			['check', 'build'],
			['unit'],
			['e2e']
		]);
	});

	it('keeps the order of parts that are asked for alone', () => {
		expect(stagesOf(['check'])).toEqual([['check']]);
		expect(stagesOf(['build', 'e2e'])).toEqual([['build'], ['e2e']]);
	});
});
