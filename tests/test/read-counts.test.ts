import { describe, expect, it } from 'vitest';
import { readCounts } from '../../scripts/test/read-counts.ts';

const vitest = (passed: number, failed: number, results: unknown[] = []) =>
	JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: results });
const playwright = (expected: number, unexpected: number, flaky = 0, errors: unknown[] = []) =>
	JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 3 }, errors });

describe('readCounts', () => {
	it('reads both runners', () => {
		expect(readCounts('vitest', vitest(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
		expect(readCounts('vitest', vitest(12, 2), 1)).toEqual({ passed: 12, failed: 2 });
		expect(readCounts('playwright', playwright(9, 1, 1), 1)).toEqual({ passed: 10, failed: 1 });
	});

	it('counts a test file that did not load', () => {
		const results = [
			{ status: 'failed', assertionResults: [] },
			{ status: 'passed', assertionResults: [{}] }
		];
		expect(readCounts('vitest', vitest(1, 0, results), 1)).toEqual({ passed: 1, failed: 1 });
	});

	it('counts an error outside all tests, such as a server that did not start', () => {
		expect(readCounts('playwright', playwright(0, 0, 0, [{}]), 1)).toEqual({
			passed: 0,
			failed: 1
		});
	});

	it('never lets a bad exit code pass as success', () => {
		expect(readCounts('vitest', vitest(5, 0), 1)).toEqual({ passed: 5, failed: 1 });
		expect(readCounts('vitest', null, 137)).toEqual({ passed: 0, failed: 1 });
	});
});
