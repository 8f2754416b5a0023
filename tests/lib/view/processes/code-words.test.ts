import { describe, expect, it } from 'vitest';
import { codeWords, sourceWords } from '#lib/view/index.ts';
import { cell, readData } from '../../../data/read-data.ts';

describe('codes of facts', () => {
	it('have French words wherever they have English ones', () => {
		const codes = readData('process-facts')
			.filter((row) => ['mandate', 'revision', 'reporting', 'document'].includes(cell(row, 'kind')))
			.map((row) => cell(row, 'code'));
		const worded = codes.filter((code) => /Resolution|Agenda|Council|July/.test(code));
		expect(worded.length).toBeGreaterThan(10);
		for (const code of worded) {
			expect(codeWords(code, 'fr')).not.toMatch(/Resolution|Council|July|Rev\./);
		}
	});
	it('leave symbols as they are', () => {
		expect(codeWords('A/RES/70/125', 'fr')).toBe('A/RES/70/125');
	});
});

describe('sources of facts', () => {
	it.each([
		['ITU Council 2023 report, paragraph 2.3', 'rapport au Conseil de l’UIT, 2023, § 2.3'],
		[
			'ITU Council 2023 report, paragraphs 1.1 and 3.1',
			'rapport au Conseil de l’UIT, 2023, § 1.1, 3.1'
		],
		['ITU Council 2023 report, section 7', 'rapport au Conseil de l’UIT, 2023, § 7'],
		[
			'ITU Council 2023 report, paragraph 3.5; dig.watch',
			'rapport au Conseil de l’UIT, 2023, § 3.5; dig.watch'
		],
		['ITU Council 2023 report', 'rapport au Conseil de l’UIT, 2023'],
		['dig.watch', 'dig.watch']
	])('%s', (source, words) => {
		expect(sourceWords(source, 'fr')).toBe(words);
	});
});
