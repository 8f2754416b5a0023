import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber } from '#lib/view/index.ts';

describe('plainNumber', () => {
	it('writes what was published, without an exponent', () => {
		expect(plainNumber(0.0000005)).toBe('0.0000005');
		expect(plainNumber(-1.5)).toBe('-1.5');
		expect(plainNumber(1e21)).toBe('1000000000000000000000');
		expect(plainNumber(-1.25e-7)).toBe('-0.000000125');
		expect(plainNumber(1.2345e22)).toBe('12345000000000000000000');
		expect(plainNumber(0.1 + 0.2)).toBe('0.30000000000000004');
	});

	it('gives back every number exactly', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				const text = plainNumber(value);
				expect(text).toMatch(/^-?\d+(\.\d+)?$/);
				expect(Number(text)).toBe(value + 0);
			})
		);
	});

	it('gives back every decimal of up to 15 digits as it was written', () => {
		const decimal = fc.tuple(
			fc.integer({ min: 1, max: 99_999_999 }),
			fc.integer({ min: 0, max: 999_998 })
		);
		fc.assert(
			fc.property(decimal, ([whole, fraction]) => {
				const text = `${whole}.${String(fraction).padStart(6, '0')}1`;
				expect(plainNumber(Number(text))).toBe(text);
			})
		);
	});
});
