import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCompact, formatFixed, formatNumber } from '../../../src/lib/i18n/format-number.ts';

describe('formatNumber', () => {
	it.each([
		[67.44, 'en', 1, '67.4'],
		[67.44, 'fr', 1, '67,4'],
		[1234567, 'en', 0, '1,234,567'],
		[1234567, 'fr', 0, '1\u202f234\u202f567'],
		[0.98474, 'en', 3, '0.985'],
		[-1.5, 'en', 1, '-1.5'],
		[0.355, 'en', 2, '0.36'],
		[8.245, 'en', 2, '8.25'],
		[-0.355, 'en', 2, '-0.36'],
		[2.7e-7, 'en', 8, '0.00000027'],
		[2, 'en', 1, '2']
	])('formats %s in %s with %s digits', (value, locale, decimals, text) =>
		expect(formatNumber(value, locale, decimals)).toBe(text)
	);

	it('never shows more digits than asked for', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e6, max: 1e6, noNaN: true }),
				fc.integer({ min: 0, max: 6 }),
				(value, decimals) => {
					const digits = formatNumber(value, 'en', decimals).split('.')[1] ?? '';
					expect(digits.length).toBeLessThanOrEqual(decimals);
				}
			)
		);
	});
});

describe('formatCompact', () => {
	it('shortens large numbers', () => expect(formatCompact(1_200_000, 'en')).toBe('1.2M'));
});

describe('formatFixed', () => {
	it('gives every number of a column the same digits', () => {
		expect([5, 2.8571, -0.125].map((value) => formatFixed(value, 'en', 4))).toEqual([
			'5.0000',
			'2.8571',
			'-0.1250'
		]);
		expect(formatFixed(1.5, 'fr', 2)).toBe('1,50');
		expect(formatFixed(5, 'en', 0)).toBe('5');
	});
});
