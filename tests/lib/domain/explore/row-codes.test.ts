import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowCodes } from '../../../../src/lib/domain/explore/row-codes.ts';

interface Row {
	area: string;
	year: number;
	sex: string;
}

const rows = fc.array(
	fc.record<Row>({
		area: fc.constantFrom('004', '404', '810', 'ITU_AFR'),
		year: fc.integer({ min: 1990, max: 2030 }),
		sex: fc.constantFrom('_T', 'F', 'M')
	}),
	{ maxLength: 60 }
);
const COLUMNS = ['area', 'sex', 'year'] as const;
const compare = (a: Row, b: Row) => {
	for (const column of COLUMNS) {
		if (a[column] !== b[column]) return a[column] < b[column] ? -1 : 1;
	}
	return 0;
};

describe('rowCodes', () => {
	it('numbers rows as their columns compare, without holes', () => {
		fc.assert(
			fc.property(rows, (own) => {
				const { codes, count } = rowCodes(own, COLUMNS);
				own.forEach((one, here) =>
					own.forEach((other, there) => {
						const difference = (codes[here] ?? NaN) - (codes[there] ?? NaN);
						expect(Math.sign(difference)).toBe(compare(one, other));
					})
				);
				expect(new Set(codes).size).toBe(count);
				expect(Math.max(-1, ...codes)).toBe(count - 1);
			}),
			{ numRuns: 60 }
		);
	});

	it('takes values in another order, and those of one place as one', () => {
		const own = ['404', '004', '810', '404'].map((area) => ({ area, year: 2000 }));
		const places: Record<string, number> = { '404': 0, '004': 5, '810': 5 };
		const { codes, count } = rowCodes(own, [['area', (area) => places[area] ?? 9], 'year']);
		expect([[...codes], count]).toEqual([[0, 1, 1, 0], 2]);
	});

	it('numbers many pairs of values in the same way as few', () => {
		const own = Array.from({ length: 300 }, (_none, place) => ({
			one: (place * 7) % 300,
			other: (place * 11) % 299
		}));
		const { codes, count } = rowCodes(own, ['one', 'other']);
		expect(count).toBe(300);
		own.forEach(({ one }, place) => expect(codes[place]).toBe(one));
	});
});
