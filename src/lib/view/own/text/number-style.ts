/** What separates thousands beside a decimal point (low four bits) or a decimal comma (high four): nothing, the other sign, blanks, apostrophes. */
export const STYLES = {
	point: 0b0000_1111,
	pointComma: 0b0000_0010,
	comma: 0b1111_0000,
	commaPoint: 0b0010_0000,
	blank: 0b0100_0100,
	apostrophe: 0b1000_1000,
	all: 0b1111_1111
} as const;

const WHOLE = /^[-\u2212]?(?:0|[1-9]\d*)$/;
const PLAIN = /^[-\u2212]?(?:0|[1-9]\d*)?([.,])\d+(?:[eE][-+]?\d{1,3})?$/;
const EXPONENT = /^[-\u2212]?(?:0|[1-9]\d*)[eE][-+]?\d{1,3}$/;
const ONE_GROUP = /^[-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/;
const GROUPED =
	/^[-\u2212]?[1-9]\d{0,2}(?:([ \u00a0\u202f\u2009])\d{3}(?:\1\d{3})*|(['\u2019])\d{3}(?:\2\d{3})*|(\.)\d{3}(?:\.\d{3})*|(,)\d{3}(?:,\d{3})*)(?:([.,])\d+)?$/;

/** The styles (bits of `STYLES`) in which a text is a number; 0 where it is none, as `007` and `+5` are not. */
export function numberStyles(text: string): number {
	if (WHOLE.test(text) || EXPONENT.test(text)) return STYLES.all;
	const plain = PLAIN.exec(text);
	if (plain) {
		const point = plain[1] === '.';
		const decimal = point ? STYLES.point : STYLES.comma;
		if (!ONE_GROUP.test(text)) return decimal;
		return decimal | (point ? STYLES.commaPoint : STYLES.pointComma);
	}
	const grouped = GROUPED.exec(text);
	if (!grouped) return 0;
	const [, blank, apostrophe, point, comma, decimal] = grouped;
	const side = decimal === '.' ? STYLES.point : decimal === ',' ? STYLES.comma : STYLES.all;
	if (blank !== undefined) return STYLES.blank & side;
	if (apostrophe !== undefined) return STYLES.apostrophe & side;
	if (point !== undefined) return STYLES.commaPoint & side;
	return comma === undefined ? 0 : STYLES.pointComma & side;
}

/** The number that a text is, with a decimal point or comma; what separates thousands is left out. */
export function numberIn(text: string, decimal: '.' | ','): number {
	let plain = text.replace(/[ \u00a0\u202f\u2009'\u2019]/g, '').replace('\u2212', '-');
	plain = decimal === '.' ? plain.replace(/,/g, '') : plain.replace(/\./g, '').replace(',', '.');
	return Number(plain);
}
