import { describe, expect, it } from 'vitest';
import { IMPORT_PROBLEMS } from '../../../../src/lib/view/import/import-problem.ts';
import { ImportError } from '../../../../src/lib/view/import/import-error.ts';
import {
	importErrorWords,
	importProblemWords
} from '../../../../src/lib/view/import/import-words.ts';

describe('the words of an import', () => {
	it('say what is wrong with a file and what to do, in each language', () => {
		const error = new ImportError('too-wide', 'too wide', { limit: 1000 });
		expect(importErrorWords(error, 'en')).toBe(
			'The table has more than 1,000 columns: keep the columns that you need.'
		);
		expect(importErrorWords(error, 'fr')).toContain('plus de 1\u202f000 colonnes');
	});

	it('name the first rows of a problem', () => {
		const problem = { code: 'short-rows' as const, count: 12, rows: [3, 4], names: [] };
		expect(importProblemWords(problem, 'en')).toBe(
			'Rows with fewer cells than the header, read as empty at their end: 12 (rows 3, 4 …)'
		);
	});

	it.each(IMPORT_PROBLEMS)('know the problem %s', (code) => {
		const words = importProblemWords({ code, count: 2, rows: [], names: ['A'] }, 'fr');
		expect(words.length).toBeGreaterThan(20);
		expect(words).not.toContain('{');
	});
});
