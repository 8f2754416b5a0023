import { m } from '#lib/i18n/index.ts';
import { compoundGrowthRate, growthObstacle, type ProgressMethod } from '#lib/domain/index.ts';
import { formatValue } from '../format-value.ts';
import { differenceWords, targetWords } from './amount-words.ts';
import { isParity, wantedWay, type VerdictFacts, type VerdictSubject } from './verdict-subject.ts';

/** Methods that reckon a yearly change as a share; the others in units. */
const COMPOUND: readonly ProgressMethod[] = ['OPEN_SDG', 'UN_2023', 'EUROSTAT'];

const isCompound = ({ method }: VerdictFacts) => COMPOUND.includes(method);

/** One digit after the point, or as many as a small change needs to be seen; at most four. */
export function decimalsFor(size: number): number {
	if (size === 0 || size >= 0.1) return size >= 100 ? 0 : 1;
	return Math.min(4, Math.ceil(-Math.log10(size)));
}

function amount(rate: number, row: VerdictFacts, subject: VerdictSubject, least: number): string {
	const size = Math.abs(isCompound(row) ? rate * 100 : rate);
	const decimals = Math.max(least, decimalsFor(size));
	return isCompound(row)
		? formatValue(size, 'PERCENT', subject.locale, decimals)
		: differenceWords(size, row, subject, decimals);
}

/** A yearly change with its sense: `a rise of 2.3 % a year`, `a fall of 0.4 points a year`, `no change`. */
export function changeWords(
	rate: number,
	row: VerdictFacts,
	subject: VerdictSubject,
	decimals = 0
): string {
	const { locale } = subject;
	const words = { amount: amount(rate, row, subject, decimals) };
	if (rate === 0) return m.verdict_no_change({}, { locale });
	return rate > 0 ? m.verdict_rise(words, { locale }) : m.verdict_fall(words, { locale });
}

/** A yearly change where a rise goes without saying: `4.1 % a year`. */
function paceWords(rate: number, row: VerdictFacts, subject: VerdictSubject, decimals = 0): string {
	if (wantedWay(row, subject) < 0 || rate <= 0) return changeWords(rate, row, subject, decimals);
	return m.verdict_a_year(
		{ amount: amount(rate, row, subject, decimals) },
		{ locale: subject.locale }
	);
}

/** As many digits as it takes to tell two different rates apart, at most four. */
function decimalsApart(a: number, b: number, row: VerdictFacts): number {
	const scale = isCompound(row) ? 100 : 1;
	const [x, y] = [Math.abs(a * scale), Math.abs(b * scale)];
	let decimals = Math.max(decimalsFor(x), decimalsFor(y));
	while (decimals < 4 && x !== y && x.toFixed(decimals) === y.toFixed(decimals)) decimals += 1;
	return decimals;
}

/**
 * The yearly change that would have led from the base to the target, against the one there was, e.g.
 * `Needed since 2015: 4.1 % a year; had: 1.9 % a year`; null where the method reckons no such rates.
 */
export function rateNeededSentence(row: VerdictFacts, subject: VerdictSubject): string | null {
	const { rate, rate_needed, base_year } = row;
	if (rate === null || rate_needed === null || base_year === null) return null;
	const decimals = decimalsApart(rate, rate_needed, row);
	return m.verdict_needed_had(
		{
			year: base_year,
			needed: paceWords(rate_needed, row, subject, decimals),
			had: paceWords(rate, row, subject, decimals)
		},
		{ locale: subject.locale }
	);
}

/**
 * The yearly change from the latest figure to the target in its year: compound for methods that reckon
 * so, else in units; null where the target is met, its year is not to come, the method cannot judge by it,
 * or no rate leads there.
 */
export function rateAhead(row: VerdictFacts): number | null {
	const { verdict, reason, latest_value, latest_year, target_value, target_year } = row;
	if (reason !== null && reason !== 'one_point') return null;
	if (verdict === 'achieved' || latest_value === null || latest_year === null) return null;
	if (target_value === null || target_year === null || target_year <= latest_year) return null;
	const years = target_year - latest_year;
	if (!isCompound(row)) return (target_value - latest_value) / years;
	if (target_value === 0 || growthObstacle(latest_value, target_value)) return null;
	return compoundGrowthRate(latest_value, target_value, years);
}

/** What would have to happen, e.g. `From 2023 on it takes 5.9 % a year to reach 100 % in 2030`; null as `rateAhead`. */
export function rateAheadSentence(row: VerdictFacts, subject: VerdictSubject): string | null {
	const { latest_year: year, target_year: due, target_value } = row;
	const rate = rateAhead(row);
	if (rate === null || target_value === null || year === null || due === null) return null;
	const { locale } = subject;
	if (isParity(row)) {
		const needed = changeWords(rate, row, subject);
		return m.verdict_needed_ahead_parity({ year, needed, due }, { locale });
	}
	const needed = paceWords(rate, row, subject);
	const target = targetWords(target_value, row, subject);
	return m.verdict_needed_ahead({ year, needed, target, due }, { locale });
}
