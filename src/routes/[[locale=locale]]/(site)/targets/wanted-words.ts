import type { Target } from '#lib/domain/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { formatValue } from '#lib/view/index.ts';

type Wanted = Pick<Target, 'operator' | 'value' | 'unit' | 'value_text'>;

const SIGNS = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' } as const;

function amount(value: number, unit: string | null, locale: Locale): string {
	const number = formatNumber(value, locale);
	if (unit === 'MBIT_S') return m.targets_value_mbit({ value: number }, { locale });
	if (unit === 'GB') return m.targets_value_gb({ value: number }, { locale });
	return unit === null || unit === 'RATIO' ? number : formatValue(value, unit, locale);
}

function textWords(text: string, locale: Locale): string {
	const [, verb, by, since] =
		/^(reduce|increase|improve) by (\d+) %(?: vs (\d{4}))?$/.exec(text) ?? [];
	if (verb && by) {
		const value = formatValue(Number(by), 'PERCENT', locale);
		if (verb === 'increase') return m.targets_increase({ value }, { locale });
		if (verb === 'improve') return m.targets_improve({ value }, { locale });
		return since
			? m.targets_reduce_since({ value, year: since }, { locale })
			: m.targets_reduce({ value }, { locale });
	}
	switch (text) {
		case 'goal':
			return m.targets_goal({}, { locale });
		case 'qualitative':
		case 'increase qualitative':
			return m.targets_qualitative({}, { locale });
		case 'strive for 100 %':
			return m.targets_strive({ value: formatValue(100, 'PERCENT', locale) }, { locale });
		case '2.6 billion people offline (2024 baseline)':
			return m.targets_offline({ value: formatNumber(2.6, locale), year: 2024 }, { locale });
		default:
			return text;
	}
}

/** What a target wants, in words: the comparison and the amount, or what is said instead of a number. */
export function wantedWords({ operator, value, unit, value_text }: Wanted, locale: Locale): string {
	if (operator !== null && value !== null)
		return `${SIGNS[operator]} ${amount(value, unit, locale)}`;
	// The number is named nowhere that could be checked: it stays blank.
	if (value_text === null || value_text === 'number not found') {
		return m.targets_no_value({}, { locale });
	}
	return textWords(value_text, locale);
}

/** What the source says after a number, e.g. `per school`; null where it says no more than the number. */
export function afterNumber({ operator, value_text }: Wanted): string | null {
	if (operator === null || value_text === null) return null;
	const [, rest = ''] = /^[<>=]+ [\d.]+ ?(?:%|[Mk]bit\/s|GB)?(.*)$/.exec(value_text) ?? [];
	return rest.trim() || null;
}
