const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, decimals: number, compact: boolean): Intl.NumberFormat {
	const key = `${locale}|${decimals}|${compact}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(locale, {
			maximumFractionDigits: decimals,
			numberingSystem: 'latn',
			...(compact ? { notation: 'compact' as const } : {})
		});
		formats.set(key, format);
	}
	return format;
}

/** A number as text for a person, with at most `decimals` digits after the point. */
export function formatNumber(value: number, locale: string, decimals = 1): string {
	return numberFormat(locale, decimals, false).format(value);
}

/** A number shortened for an axis, e.g. 1200000 as `1.2M`. */
export function formatCompact(value: number, locale: string): string {
	return numberFormat(locale, 1, true).format(value);
}
