import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../scripts/test/steps.ts';

describe('lanesOf', () => {
	it('runs the checks in two lanes, each check once', () => {
		const names = lanesOf('check', 'report.json', []).map((lane) => lane.map(({ name }) => name));
		expect(names).toHaveLength(2);
		expect(new Set(names.flat()).size).toBe(5);
	});

	it('runs everything else on its own', () => {
		for (const part of ['unit', 'build', 'e2e']) {
			expect(lanesOf(part, 'report.json', []).map(({ length }) => length)).toEqual([1]);
		}
	});

	it('refuses a part that it does not know', () => {
		expect(() => lanesOf('all', 'report.json', [])).toThrow('"all"');
	});
});
