import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import type { LayerCounts } from './effort-row.ts';

/** `3 activities declared, 12 assigned by rule`: two numbers, never their sum. */
export function effortWords({ declared, assigned }: LayerCounts, locale: Locale): string {
	const inputs = {
		declared: formatNumber(declared, locale, 0),
		assigned: formatNumber(assigned, locale, 0)
	};
	return declared === 1
		? m.effort_counts_one(inputs, { locale })
		: m.effort_counts(inputs, { locale });
}

/** `3 activities declare it`. */
export function declaredWords(count: number, locale: Locale): string {
	const number = formatNumber(count, locale, 0);
	if (count === 0) return m.effort_declared_none({}, { locale });
	return count === 1
		? m.effort_declared_one({ count: number }, { locale })
		: m.effort_declared({ count: number }, { locale });
}

/** How long a cell's longest bar is: `longest bar: 12 activities`. */
export function effortKeyWords(most: number, locale: Locale): string {
	const count = formatNumber(most, locale, 0);
	return most === 1
		? m.effort_key_most_one({ count }, { locale })
		: m.effort_key_most({ count }, { locale });
}
