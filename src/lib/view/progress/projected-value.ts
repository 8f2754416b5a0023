import { formatNumber, m } from '#lib/i18n/index.ts';
import { formatShortValue, formatValue } from '../format-value.ts';
import { differenceWords } from './amount-words.ts';
import { isParity, type VerdictFacts, type VerdictSubject } from './verdict-subject.ts';

/** A projection as it is shown, and how far it lies from the target. */
export interface ProjectedValue {
	/** Past a natural limit in words: `more than 100 %`. */
	text: string;
	/** The distance to the target, from the figures as they are shown; null where they are the same. */
	gap: string | null;
}

/** The lowest and the highest that a figure can be. */
function limitsOf(row: VerdictFacts, subject: VerdictSubject): [number, number] {
	if (isParity(row)) return [0, 1];
	const percent = subject.unit === 'PERCENT';
	const { limit_low = percent ? 0 : null, limit_high = percent ? 100 : null } = subject;
	return [limit_low ?? -Infinity, limit_high ?? Infinity];
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));
const decimalsOf = (value: number) => Math.min(2, (String(value).split('.')[1] ?? '').length);

/** Two significant digits, and three for an index. */
function projectedDecimals(value: number, unit: string): number {
	const size = Math.abs(value);
	if ((unit === 'INDEX' || unit === 'SCORE') && size <= 1) return 3;
	return size >= 10 ? 0 : size >= 1 ? 1 : 2;
}

/** The projection of a row toward `target`, rounded as a projection deserves. */
export function projectedValue(
	projection: number,
	target: number,
	row: VerdictFacts,
	subject: VerdictSubject
): ProjectedValue {
	const { unit, locale } = subject;
	const [low, high] = limitsOf(row, subject);
	const value = Math.min(high, Math.max(low, projection));
	const large = Math.abs(value) >= 1000;
	let decimals = isParity(row) ? 2 : projectedDecimals(value, unit);
	if (rounded(value, decimals) === target && value !== target) decimals += 1;
	const shown = large ? Number(value.toPrecision(3)) : rounded(value, decimals);
	const digits = Math.max(decimals, decimalsOf(target));
	const distance = rounded(Math.abs(target - shown), digits);
	const gap = distance === 0 ? null : differenceWords(distance, row, subject, digits);
	const plain = isParity(row)
		? formatNumber(shown, locale, decimals)
		: large
			? formatShortValue(shown, unit, locale)
			: formatValue(shown, unit, locale, decimals);
	if (projection > high) return { text: m.verdict_more_than({ value: plain }, { locale }), gap };
	if (projection < low) return { text: m.verdict_floor({ value: plain }, { locale }), gap };
	return { text: plain, gap };
}
