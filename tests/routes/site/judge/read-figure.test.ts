import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, LOCALES } from '../../../../src/lib/i18n/index.ts';
import {
	readFigure,
	readYear
} from '../../../../src/routes/[[locale=locale]]/(site)/judge/read-figure.ts';

describe('readFigure', () => {
	it.each([
		['95', 95],
		[' 95.5 ', 95.5],
		['95,5', 95.5],
		['95 %', 95],
		['95\u202f%', 95],
		['1 234,5', 1234.5],
		['1\u202f234', 1234],
		['-3', -3],
		['−3', -3],
		['.5', 0.5],
		['0', 0]
	])('reads %j', (text, value) => {
		expect(readFigure(text, 'fr')).toBe(value);
	});

	it.each(['', 'abc', '9a', '1 2', '1,234,567', '1.2.3', '--1', '1e3', 'NaN', '%'])(
		'does not read %j',
		(text) => {
			expect(readFigure(text, 'fr')).toBeNull();
		}
	);

	it.each(LOCALES)('reads what pages in %s write', (locale) => {
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
				const value = cents / 100;
				expect(readFigure(formatNumber(value, locale, 4), locale)).toBe(value);
			})
		);
	});
});

describe('readFigure in English', () => {
	it.each([
		['1,234', 1234],
		['1,234,567.5', 1234567.5],
		['75,5', 75.5],
		['0,5', 0.5]
	])('reads %j', (text, value) => {
		expect(readFigure(text, 'en')).toBe(value);
	});
});

describe('readYear', () => {
	it('reads four digits within reason', () => {
		expect(readYear(' 2030 ')).toBe(2030);
		for (const text of ['', '30', '2030.5', '3030', '1234', 'soon']) {
			expect(readYear(text)).toBeNull();
		}
	});
});
