import type { ExploreChartKind, Figure } from '#lib/domain/index.ts';
import { isValued, type ValuedFigure } from './valued-figure.ts';
import type { WhyNotCode } from './why-not-code.ts';

/** Kinds of chart that suit nearly all figures. */
export type PlainKind = 'line' | 'bars';

/** Whether a kind of chart is one of the plain ones. */
export function isPlain(kind: ExploreChartKind): kind is PlainKind {
	return kind === 'line' || kind === 'bars';
}

interface Valued {
	valued: readonly ValuedFigure[];
}

/** Why figures cannot share an axis of values; null where they can. */
export function unitsOf({ valued }: Valued): WhyNotCode | null {
	return new Set(valued.map(({ value_unit }) => value_unit)).size > 1 ? 'several_units' : null;
}

/** Why figures make no line over the years; null where they do. */
export function yearsOf({ valued }: Valued): WhyNotCode | null {
	return new Set(valued.map(({ time_period }) => time_period)).size < 2 ? 'one_year' : null;
}

/** Why a plain kind of chart cannot show some figures; null where it can. */
export function whyNotPlain(kind: PlainKind, figures: readonly Figure[]): WhyNotCode | null {
	const valued = figures.filter(isValued);
	if (valued.length === 0) return 'no_figures';
	return unitsOf({ valued }) ?? (kind === 'line' ? yearsOf({ valued }) : null);
}
