import { formatNumber, type Locale } from '#lib/i18n/index.ts';
import { formatValue } from '#lib/view/index.ts';
import type { MethodClass } from './method-classes.ts';

/** How the ends of a class are written. */
export interface RangeOptions {
	/** What stands between them: the measure's symbol, or its value. */
	measure: string;
	percent: boolean;
	/** Follows a positive cut, e.g. the factor C. */
	times?: string;
	locale: Locale;
}

/** A cut as text: at least one digit after the point for a ratio, a percentage for a rate. */
function cutText(cut: number, { percent, times, locale }: RangeOptions): string {
	if (cut === 0) return '0';
	const text = percent
		? formatValue(cut * 100, 'PERCENT', locale, 2)
		: formatNumber(cut, locale, 2);
	return times !== undefined && cut > 0 ? `${text} ${times}` : text;
}

/** The measures of a class as a formula's text, e.g. `0.6 ≤ R < 0.95`; see `formulaMarkup`. */
export function classRange({ from, to, ends }: MethodClass, options: RangeOptions): string {
	const { measure } = options;
	if (from !== null && from === to) return `${measure} = ${cutText(from, options)}`;
	const holdsFrom = ends === 'from' || ends === 'both';
	const holdsTo = ends === 'to' || ends === 'both';
	if (to === null) {
		return from === null
			? measure
			: `${measure} ${holdsFrom ? '≥' : '>'} ${cutText(from, options)}`;
	}
	const upper = `${measure} ${holdsTo ? '≤' : '<'} ${cutText(to, options)}`;
	return from === null ? upper : `${cutText(from, options)} ${holdsFrom ? '≤' : '<'} ${upper}`;
}
