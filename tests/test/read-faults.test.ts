import { describe, expect, it } from 'vitest';
import { readFaults } from '../../scripts/test/read-faults.ts';

describe('readFaults', () => {
	it('names a failing unit test with the first lines of its error, and a file that did not load', () => {
		const long = Array.from({ length: 40 }, (_, at) => `line ${at}`).join('\n');
		const report = JSON.stringify({
			testResults: [
				{
					name: 'a.test.ts',
					status: 'failed',
					assertionResults: [
						{ status: 'passed', fullName: 'one' },
						{ status: 'failed', fullName: 'two', failureMessages: [long] }
					]
				},
				{ name: 'b.test.ts', status: 'failed', message: 'no such file', assertionResults: [] }
			]
		});
		const [first, second, ...others] = readFaults('vitest', report);
		expect(first).toMatch(/^a\.test\.ts: two\nline 0\n/);
		expect(first?.split('\n')).toHaveLength(12);
		expect(second).toBe('b.test.ts\nno such file');
		expect(others).toEqual([]);
	});

	it('names a failing test of a browser in any suite, and an error outside all tests, without colours', () => {
		const spec = (title: string, status: string, errors: { message: string }[]) => ({
			title,
			file: 'a.spec.ts',
			tests: [{ projectName: 'phone', status, results: [{ status, errors }] }]
		});
		const report = JSON.stringify({
			errors: [{ message: 'gone', stack: 'Error: gone\n    at judge.spec.ts' }],
			suites: [
				{
					specs: [spec('works', 'expected', [])],
					suites: [
						{ specs: [spec('breaks', 'unexpected', [{ message: '\u001b[31mred\u001b[39m' }])] }
					]
				}
			]
		});
		expect(readFaults('playwright', report)).toEqual([
			'outside all tests: Error: gone\n    at judge.spec.ts',
			'[phone] a.spec.ts: breaks\nred'
		]);
	});

	it('is silent where all passed, or where there is no report', () => {
		expect(readFaults('playwright', JSON.stringify({ stats: {} }))).toEqual([]);
		expect(readFaults('vitest', JSON.stringify({ testResults: [] }))).toEqual([]);
		expect(readFaults('playwright', null)).toEqual([]);
	});
});
