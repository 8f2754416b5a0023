import { describe, expect, it } from 'vitest';
import {
	errorPlace,
	messageWithoutPlace
} from '../../../../../src/lib/query/explore/engine/error-place.ts';

/** What the engine draws under a line: the line, and a mark under one of its columns. */
function picture(line: number, excerpt: string, column: number): string {
	const lead = `LINE ${line}: `;
	return `Binder Error: no\n\n${lead}${excerpt}\n${' '.repeat(lead.length + column)}^`;
}

describe('errorPlace', () => {
	it('finds the word that the mark points at', () => {
		const text = 'SELECT\n  nme\nFROM areas';
		expect(errorPlace(picture(2, '  nme', 2), text)).toEqual({ from: 9, to: 12 });
	});

	it('finds it in an excerpt that is cut at both ends', () => {
		const text = `SELECT ${'a, '.repeat(40)}wrong, ${'b, '.repeat(40)}c`;
		const at = text.indexOf('wrong');
		const excerpt = `...${text.slice(at - 20, at + 30)}...`;
		expect(errorPlace(picture(1, excerpt, 23), text)).toEqual({ from: at, to: at + 5 });
	});

	it('counts columns as they are drawn, and offsets as characters', () => {
		const text = `SELECT '中国😀e\u0301', nme`;
		// 8 columns, three wide signs of two, e with its accent, then the quote, the comma and the space.
		expect(errorPlace(picture(1, text, 8 + 6 + 1 + 3), text)).toEqual({
			from: text.indexOf('nme'),
			to: text.length
		});
	});

	it('is null where the message points nowhere, or at another text', () => {
		expect(errorPlace('Out of Memory Error: too much', 'SELECT 1')).toBeNull();
		expect(errorPlace(picture(4, 'x', 0), 'SELECT 1')).toBeNull();
		expect(errorPlace(picture(1, 'SELECT 2', 0), 'SELECT 1')).toBeNull();
	});
});

describe('messageWithoutPlace', () => {
	it('leaves the words', () => {
		expect(messageWithoutPlace(picture(1, 'x', 0))).toBe('Binder Error: no');
		expect(messageWithoutPlace('Just words')).toBe('Just words');
	});
});
