import type { DERIVED_UNITS } from '#lib/domain/index.ts';
import { formatNumber, isSingular, m, type Locale } from '#lib/i18n/index.ts';
import { formatShortValue, formatValue } from '../format-value.ts';
import { unitWords } from '../unit-words.ts';

type DerivedUnit = (typeof DERIVED_UNITS)[number];

const WORDS = {
	INDEX_BASE_100: m.explore_unit_index_base_100,
	PERCENT_CHANGE: m.explore_unit_percent_change,
	PERCENT_A_YEAR: m.explore_unit_percent_a_year,
	PERCENT_POINTS: m.explore_unit_percent_points,
	RATIO: m.explore_unit_ratio,
	RANK: m.explore_unit_rank,
	STANDARD_DEVIATIONS: m.explore_unit_standard_deviations,
	PER_PERSON: m.explore_unit_per_person,
	PER_1000_POP: m.explore_unit_per_1000_pop
} satisfies Record<DerivedUnit, unknown>;

function isDerived(unit: string): unit is DerivedUnit {
	return unit in WORDS;
}

/** A unit of `value_unit` in words, those of transformations too. */
export function figureUnitWords(unit: string, locale: Locale): string {
	return isDerived(unit) ? WORDS[unit]({}, { locale }) : unitWords(unit, locale);
}

/** Three significant digits, or all before the point: a computed value has no published digits. */
function computedText(value: number, locale: Locale): string {
	const size = Math.abs(value);
	const digits = size === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(size)));
	return formatNumber(value, locale, Math.min(digits, 20));
}

function pointsText(value: number, locale: Locale): string {
	const size = Math.abs(Number(value.toFixed(1)));
	const words = isSingular(size, locale) ? m.explore_value_point : m.explore_value_points;
	return words({ value: formatNumber(value, locale, 1) }, { locale });
}

/** A value with the symbol of its unit, those of transformations too; `short` tells large counts in millions or billions. */
export function formatFigureValue(
	value: number,
	unit: string,
	locale: Locale,
	short = false
): string {
	switch (unit) {
		case 'PERCENT_CHANGE':
			return formatValue(value, 'PERCENT', locale);
		case 'PERCENT_A_YEAR':
			return m.explore_value_percent_a_year({ value: formatNumber(value, locale, 1) }, { locale });
		case 'PERCENT_POINTS':
			return pointsText(value, locale);
		case 'RATIO':
		case 'STANDARD_DEVIATIONS':
		case 'PER_PERSON':
		case 'PER_1000_POP':
			return computedText(value, locale);
		default:
			return (short ? formatShortValue : formatValue)(value, unit, locale);
	}
}
