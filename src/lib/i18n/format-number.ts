const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, compact: boolean): Intl.NumberFormat {
	const key = `${locale}|${compact}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(locale, {
			numberingSystem: 'latn',
			...(compact
				? { notation: 'compact' as const, maximumFractionDigits: 1 }
				: { maximumFractionDigits: 20 })
		});
		formats.set(key, format);
	}
	return format;
}

/** Rounds halves away from zero in decimal, as a reader of the published digits would. */
function roundDecimals(value: number, decimals: number): number {
	const digits = String(Math.abs(value));
	if (Number.isInteger(value) || digits.includes('e')) return Number(value.toFixed(decimals));
	const shifted = Math.round(Number(`${digits}e${decimals}`));
	return Math.sign(value) * Number(`${shifted}e-${decimals}`);
}

/** A number as text for a person, with at most `decimals` digits after the point. */
export function formatNumber(value: number, locale: string, decimals = 1): string {
	return numberFormat(locale, false).format(roundDecimals(value, decimals));
}

/** A number as text for a person, with exactly that many digits after the point, for a column of figures. */
export function formatFixed(value: number, locale: string, decimals: number): string {
	const key = `${locale}|${decimals}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(locale, {
			numberingSystem: 'latn',
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		});
		formats.set(key, format);
	}
	return format.format(roundDecimals(value, decimals));
}

/** A number shortened for an axis, e.g. 1200000 as `1.2M`. */
export function formatCompact(value: number, locale: string): string {
	return numberFormat(locale, true).format(value);
}
