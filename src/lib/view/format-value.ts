import { formatCompact, formatNumber, m, type Locale } from '#lib/i18n/index.ts';

/** Most digits after the point that a unit is shown with; indices up to 1 need three. */
const MOST_DECIMALS: Record<string, number> = { PT_GNI_PC: 2, CON_USD: 0, CUR_USD: 0, TONNES: 0 };

/** Digits after the point in the shortest text of a number, as it was published. */
export function publishedDecimals(value: number): number {
	const [mantissa = '', exponent = '0'] = String(value).split('e');
	return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/**
 * Digits to show: never more than were published, as many as the unit deserves,
 * and at least two significant ones where a small figure would round away.
 */
export function shownDecimals(value: number, unit: string): number {
	const size = Math.abs(value);
	let most = MOST_DECIMALS[unit] ?? 1;
	if ((unit === 'INDEX' || unit === 'SCORE') && size <= 1) most = 3;
	if (size >= 1000) most = 0;
	if (size > 0 && size < 1) most = Math.max(most, 1 - Math.floor(Math.log10(size)));
	return Math.min(publishedDecimals(value), most, 20);
}

/** A number that is already text, with the symbol of its unit where it has one. */
function withUnit(value: string, size: number, unit: string, locale: Locale): string {
	switch (unit) {
		case 'PERCENT':
		case 'PT_GNI_PC':
			return m.view_value_percent({ value }, { locale });
		case 'NUM_M':
			return size < 2
				? m.view_value_million_one({ value }, { locale })
				: m.view_value_million({ value }, { locale });
		case 'KG':
			return m.view_value_kg({ value }, { locale });
		case 'TONNES':
			return m.view_value_tonnes({ value }, { locale });
		case 'CON_USD':
		case 'CUR_USD':
			return m.view_value_usd({ value }, { locale });
		case 'CON_USD_M':
		case 'CUR_USD_M':
			return size < 2
				? m.view_value_usd_million_one({ value }, { locale })
				: m.view_value_usd_million({ value }, { locale });
		case 'CON_PPP_USD':
			return m.view_value_ppp({ value }, { locale });
		case 'KBIT_S':
			return m.view_value_kbit({ value }, { locale });
		case 'TBIT_S':
			return m.view_value_tbit({ value }, { locale });
		case 'MB_MONTH':
			return m.view_value_megabytes({ value }, { locale });
		default:
			return value;
	}
}

/** A figure with the symbol of its unit, e.g. `67.4 %`; `decimals` overrides the digits shown. */
export function formatValue(
	value: number,
	unit: string,
	locale: Locale,
	decimals = shownDecimals(value, unit)
): string {
	return withUnit(formatNumber(value, locale, decimals), Math.abs(value), unit, locale);
}

/** How many ones a unit counts; only these units are shortened. */
const ONES: Record<string, number> = {
	NUMBER: 1,
	TONNES: 1,
	CON_USD: 1,
	CUR_USD: 1,
	NUM_M: 1e6,
	CON_USD_M: 1e6,
	CUR_USD_M: 1e6
};

function inBillions(value: string, size: number, isMoney: boolean, locale: Locale): string {
	if (size < 2) {
		return isMoney
			? m.view_value_usd_billion_one({ value }, { locale })
			: m.view_value_billion_one({ value }, { locale });
	}
	return isMoney
		? m.view_value_usd_billion({ value }, { locale })
		: m.view_value_billion({ value }, { locale });
}

/** As `formatValue`, but large counts are told in millions or billions with three digits, e.g. `5.28 billion`. */
export function formatShortValue(value: number, unit: string, locale: Locale): string {
	const ones = Math.abs(value) * (ONES[unit] ?? 0);
	if (ones < 1e6 || (ones < 1e9 && unit.endsWith('_M'))) return formatValue(value, unit, locale);
	const isMoney = unit.includes('USD');
	const size = ones / (ones >= 1e9 ? 1e9 : 1e6);
	const decimals = Math.max(0, 2 - Math.floor(Math.log10(size)));
	const text = formatNumber(Math.sign(value) * size, locale, decimals);
	const short =
		ones >= 1e9
			? inBillions(text, size, isMoney, locale)
			: withUnit(text, size, isMoney ? 'CUR_USD_M' : 'NUM_M', locale);
	return unit === 'TONNES' ? m.view_value_of_tonnes({ value: short }, { locale }) : short;
}

/** As `formatShortValue`, but with the fewest signs, e.g. `5.3B`, for labels where there is little room. */
export function formatCompactValue(value: number, unit: string, locale: Locale): string {
	const ones = value * (ONES[unit] ?? 0);
	if (Math.abs(ones) < 1e6) return formatValue(value, unit, locale);
	const text = formatCompact(ones, locale);
	if (unit.includes('USD')) return m.view_value_usd({ value: text }, { locale });
	return unit === 'TONNES' ? m.view_value_tonnes({ value: text }, { locale }) : text;
}
