import type { Locale } from '#lib/i18n/index.ts';

/** Thousands as English writes them; elsewhere a comma stands before decimals. */
const ENGLISH_THOUSANDS = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * A number that a reader typed, with a point or a comma before its decimals, spaces (in English commas, too)
 * between its thousands and a sign of per cent behind it or not; null where it is none.
 */
export function readFigure(text: string, locale: Locale): number | null {
	const bare = text
		.trim()
		.replace(/[\s\u00a0\u202f]*%$/, '')
		.replaceAll(/(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '')
		.replace(/^[−–]/, '-');
	const plain =
		locale === 'en' && ENGLISH_THOUSANDS.test(bare)
			? bare.replaceAll(',', '')
			: bare.replace(',', '.');
	return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** A year of four digits that a reader typed, from 1900 to 2200; null where it is none. */
export function readYear(text: string): number | null {
	const year = /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
	return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
