import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatCompactValue,
	formatShortValue,
	formatValue,
	publishedDecimals,
	shownDecimals,
	unitWords
} from '#lib/view/index.ts';
import { UNIT_MEASURE } from '#lib/domain/index.ts';

describe('formatValue', () => {
	it.each([
		[67.4, 'PERCENT', 'en', '67.4\u202f%'],
		[67.4, 'PERCENT', 'fr', '67,4\u202f%'],
		[67, 'PERCENT', 'en', '67\u202f%'],
		[15.4428, 'PERCENT', 'en', '15.4\u202f%'],
		[0.001732302, 'PERCENT', 'en', '0.0017\u202f%'],
		[0.98474, 'INDEX', 'en', '0.985'],
		[56.3, 'INDEX', 'en', '56.3'],
		[1234567, 'NUMBER', 'en', '1,234,567'],
		[1234567, 'NUMBER', 'fr', '1\u202f234\u202f567'],
		[5400.5, 'NUM_M', 'en', '5,401 million'],
		[1.5, 'NUM_M', 'fr', '1,5 million'],
		[2.5, 'NUM_M', 'fr', '2,5 millions'],
		[12345.6, 'CON_USD', 'en', 'US$\u202f12,346'],
		[12345.6, 'CON_USD', 'fr', '12\u202f346\u202f$\u202fUS'],
		[1.5, 'CUR_USD_M', 'fr', '1,5 million de $\u202fUS'],
		[18.6, 'PER_100_POP', 'en', '18.6'],
		[-3.25, 'PERCENT', 'en', '-3.3\u202f%']
	] as const)('%s %s %s', (value, unit, locale, text) => {
		expect(formatValue(value, unit, locale)).toBe(text);
	});

	it('shortens large counts for labels', () => {
		expect(formatShortValue(8_245_000, 'NUMBER', 'en')).toBe('8.25 million');
		expect(formatShortValue(999_999, 'NUMBER', 'en')).toBe('999,999');
		expect(formatShortValue(5282, 'NUM_M', 'en')).toBe('5.28 billion');
		expect(formatShortValue(884.2, 'NUM_M', 'en')).toBe('884.2 million');
		expect(formatShortValue(635_734, 'CUR_USD_M', 'fr')).toBe('636 milliards de $\u202fUS');
		expect(formatShortValue(-1500, 'CUR_USD_M', 'fr')).toBe('-1,5 milliard de $\u202fUS');
		expect(formatShortValue(53_589_890, 'TONNES', 'fr')).toBe('53,6 millions de tonnes');
		expect(formatShortValue(67.4, 'PERCENT', 'en')).toBe('67.4\u202f%');
	});

	it('shortens further where there is little room', () => {
		expect(formatCompactValue(5282, 'NUM_M', 'en')).toBe('5.3B');
		expect(formatCompactValue(635_734, 'CUR_USD_M', 'en')).toBe('US$\u202f635.7B');
		expect(formatCompactValue(53_589_890, 'TONNES', 'en')).toBe('53.6M\u202ft');
		expect(formatCompactValue(67.4, 'PERCENT', 'en')).toBe('67.4\u202f%');
	});

	it('counts published decimals, exponents too', () => {
		expect([3, 3.1, 0.314, 1e-7, 1.5e-7, 1e21].map(publishedDecimals)).toEqual([0, 1, 3, 7, 8, 0]);
	});

	it('never shows more decimals than published, and never rounds a figure away', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (value) => {
				const decimals = shownDecimals(value, 'PERCENT');
				expect(decimals).toBeLessThanOrEqual(publishedDecimals(value));
				if (Math.abs(value) > 1e-18) expect(Number(value.toFixed(decimals))).not.toBe(0);
			})
		);
	});
});

describe('unitWords', () => {
	it('knows every unit in both languages', () => {
		for (const unit of UNIT_MEASURE) {
			expect(unitWords(unit, 'en')).not.toBe(unit);
			expect(unitWords(unit, 'fr')).not.toBe(unit);
		}
		expect(unitWords('FURLONG', 'en')).toBe('FURLONG');
	});
});
