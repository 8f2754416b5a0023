import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	datePrecision,
	dayAfter,
	dayParts,
	firstDay,
	yearStart
} from '../../../../src/lib/domain/index.ts';

describe('dates that are known in part', () => {
	it('span the days that they can mean', () => {
		expect(dayAfter('2024') - firstDay('2024')).toBe(366);
		expect(dayAfter('2023-02') - firstDay('2023-02')).toBe(28);
		expect(dayAfter('2023-12') - firstDay('2023-12')).toBe(31);
		expect(dayAfter('2023-12-31')).toBe(firstDay('2024'));
		expect(yearStart(2024)).toBe(firstDay('2024-01-01'));
		expect(['2023', '2023-03', '2023-03-13'].map(datePrecision)).toEqual(['year', 'month', 'day']);
	});
	it('give back every day', () => {
		fc.assert(
			fc.property(fc.integer({ min: 10_000, max: 30_000 }), (day) => {
				const [year, month, date] = dayParts(day);
				const text = [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
				expect(firstDay(text)).toBe(day);
			})
		);
	});
	it('are no other texts', () => {
		for (const text of ['', '2023-', '2023-13', '2023-02-30', '2023-2-3', 'May 2023', '2023-00'])
			expect(() => firstDay(text), text).toThrow(RangeError);
	});
});
