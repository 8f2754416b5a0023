import { describe, expect, it } from 'vitest';
import { formatDate, formatDates } from '../../../src/lib/i18n/index.ts';

/** Intl sets thin spaces here and there; they are spaces. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('dates for a person', () => {
	it.each([
		['2023', '2023', '2023'],
		['2023-03', 'March 2023', 'mars 2023'],
		['2023-03-13', '13 March 2023', '13 mars 2023'],
		['2023-03-01', '1 March 2023', '1er mars 2023']
	])('%s', (date, en, fr) => {
		expect(plain(formatDate(date, 'en'))).toBe(en);
		expect(plain(formatDate(date, 'fr'))).toBe(fr);
	});
	it.each([
		['2003-12-10', '2003-12-12', '10–12 December 2003', '10–12 décembre 2003'],
		['2020-06-22', '2020-09-10', '22 June – 10 September 2020', '22 juin – 10 septembre 2020'],
		['2023-01', '2023-06', 'January – June 2023', 'janvier – juin 2023'],
		['2022', '2023', '2022–2023', '2022–2023'],
		['2022', null, '2022', '2022']
	])('%s to %s', (start, end, en, fr) => {
		expect(plain(formatDates(start, end, 'en'))).toBe(en);
		expect(plain(formatDates(start, end, 'fr'))).toBe(fr);
	});
	it('are no other texts', () => {
		expect(() => formatDate('May 2023', 'en')).toThrow(RangeError);
	});
});
