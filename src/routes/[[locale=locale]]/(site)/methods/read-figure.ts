/**
 * A number that a reader typed, with a point or a comma before its decimals, spaces between its thousands
 * and a sign of per cent behind it or not; null where it is none.
 */
export function readFigure(text: string): number | null {
	const plain = text
		.trim()
		.replace(/[\s\u00a0\u202f]*%$/, '')
		.replaceAll(/(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '')
		.replace(/^[−–]/, '-')
		.replace(',', '.');
	return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** A year of four digits that a reader typed, from 1900 to 2200; null where it is none. */
export function readYear(text: string): number | null {
	const year = /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
	return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
