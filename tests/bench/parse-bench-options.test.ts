import { describe, expect, it } from 'vitest';
import { parseBenchOptions } from '../../scripts/bench/parse-bench-options.ts';

describe('parseBenchOptions', () => {
	it('measures everything five times and fails over a budget', () => {
		expect(parseBenchOptions([])).toEqual({
			indicator: 'internet-use',
			runs: 5,
			parts: ['pages', 'embed', 'progress', 'queries', 'data', 'register', 'explore'],
			fail: true
		});
	});

	it('measures what it is told', () => {
		const options = parseBenchOptions(['--runs=2', '--only=data', '--only=pages', '--no-fail']);
		expect(options).toMatchObject({ runs: 2, parts: ['pages', 'data'], fail: false });
	});

	it.each([['--runs=0'], ['--runs=x'], ['--only=speed'], ['--fast']])('refuses %s', (arg) => {
		expect(() => parseBenchOptions([arg])).toThrow();
	});
});
