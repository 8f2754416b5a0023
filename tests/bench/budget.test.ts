import { describe, expect, it } from 'vitest';
import { formatBudget, isKept } from '../../scripts/bench/budget.ts';

const budget = (measured: number) => ({ what: 'first chart', measured, limit: 1.1, unit: 'times' });

describe('isKept', () => {
	it('allows the limit itself and nothing above it', () => {
		expect([1, 1.1, 1.11, NaN, Infinity].map((value) => isKept(budget(value)))).toEqual([
			true,
			true,
			false,
			false,
			false
		]);
	});
});

describe('formatBudget', () => {
	it('says what, how much, how much is allowed', () => {
		expect(formatBudget(budget(1.23456))).toBe('BROKEN first chart: 1.23 of at most 1.10 times');
		expect(formatBudget({ ...budget(0), limit: 0 })).toBe(
			'kept   first chart: 0 of at most 0 times'
		);
	});
});
