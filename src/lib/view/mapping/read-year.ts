import type { ReadValue } from './check-code.ts';

const FIRST = 1900;
const LAST = 2100;
const YEAR = /(?<!\d)(\d{4})(?!\d)/g;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const DAY = 86_400_000;

/** The year of a day that a spreadsheet counts from 1900; null where it is none between 1927 and 2100. */
function yearOfSerial(text: string): number | null {
	const days = Number(text);
	if (days < 10_000) return null;
	const year = new Date(Date.UTC(1899, 11, 30) + days * DAY).getUTCFullYear();
	return year <= LAST ? year : null;
}

/**
 * The first and last year that a cell names: `2020`, `2020-05-01`, `5/2020`, `2019–2023`, or a spreadsheet's day count, which is said.
 * Both are null where it names none.
 */
export function readYears(cell: string): ReadValue<{ first: number | null; last: number | null }> {
	const text = cell.trim().replace(/\.0+$/, '');
	if (SERIAL.test(text)) {
		const year = yearOfSerial(text);
		if (year !== null) {
			return { value: { first: year, last: year }, wrong: [{ code: 'year-serial', text: cell }] };
		}
	}
	const years = [...text.matchAll(YEAR)]
		.map(([, digits]) => Number(digits))
		.filter((year) => year >= FIRST && year <= LAST);
	const value = { first: years[0] ?? null, last: years.at(-1) ?? null };
	const unread = text !== '' && years.length === 0;
	return { value, wrong: unread ? [{ code: 'year-unknown', text: cell }] : [] };
}
