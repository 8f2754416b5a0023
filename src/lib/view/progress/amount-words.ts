import { formatNumber, isSingular, m, type Locale } from '#lib/i18n/index.ts';
import type { Target } from '#lib/domain/index.ts';
import { formatShortValue, formatValue } from '../format-value.ts';
import { isParity, type VerdictFacts, type VerdictSubject } from './verdict-subject.ts';

/** Units in which a difference is told in points. */
const POINTS = ['PERCENT', 'PT_GNI_PC'];

/** A figure of a row as a sentence needs it: an index of parity with two digits, else with its unit. */
export function figureWords(
	value: number,
	row: Pick<VerdictFacts, 'measure'>,
	{ unit, locale }: VerdictSubject
): string {
	return isParity(row) ? formatNumber(value, locale, 2) : formatShortValue(value, unit, locale);
}

function pointWords(size: number, locale: Locale, decimals: number): string {
	const points = formatNumber(size, locale, decimals);
	const one = isSingular(Number(size.toFixed(decimals)), locale);
	return one
		? m.verdict_points_one({ points }, { locale })
		: m.verdict_points({ points }, { locale });
}

/** The size of a difference: points for percentages, else the unit of the figure; `size` is not negative. */
export function differenceWords(
	size: number,
	row: Pick<VerdictFacts, 'measure'>,
	{ unit, locale }: VerdictSubject,
	decimals: number
): string {
	if (isParity(row)) return formatNumber(size, locale, Math.max(2, decimals));
	if (POINTS.includes(unit)) return pointWords(size, locale, decimals);
	return size >= 1000
		? formatShortValue(Number(size.toPrecision(3)), unit, locale)
		: formatValue(size, unit, locale, decimals);
}

function bounded(value: string, operator: Target['operator'] | undefined, locale: Locale): string {
	if (operator === '>') return m.verdict_more_than({ value }, { locale });
	return operator === '<' ? m.verdict_less_than({ value }, { locale }) : value;
}

/** The target as a sentence names it: `100 %`, `less than 2 % of GNI per capita`. */
export function targetWords(
	target: number,
	row: Pick<VerdictFacts, 'measure'>,
	subject: VerdictSubject
): string {
	const { unit, operator, locale } = subject;
	const value = figureWords(target, row, subject);
	const named = unit === 'PT_GNI_PC' ? m.view_value_of_gni({ value }, { locale }) : value;
	return isParity(row) ? value : bounded(named, operator, locale);
}
