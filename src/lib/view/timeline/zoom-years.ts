import type { TimelineBounds, TimelineChoice } from './timeline-choice.ts';

type Years = Pick<TimelineChoice, 'from' | 'to'>;

/** Years of a given number around the middle of others, within the bounds. */
function around({ from, to }: Years, count: number, bounds: Pick<TimelineBounds, 'from' | 'to'>) {
	const whole = bounds.to - bounds.from + 1;
	const kept = Math.min(Math.max(count, 1), whole);
	const start = Math.round((from + to + 1) / 2 - kept / 2);
	const first = Math.min(Math.max(start, bounds.from), bounds.to - kept + 1);
	return { from: first, to: first + kept - 1 };
}

/** What a step of the zoom shows: about half of the years, twice as many, or as many a half further on. */
export function zoomYears(
	years: Years,
	step: 'in' | 'out' | 'earlier' | 'later',
	bounds: Pick<TimelineBounds, 'from' | 'to'>
): Years {
	const count = years.to - years.from + 1;
	if (step === 'in') return around(years, Math.ceil(count / 2), bounds);
	if (step === 'out') return around(years, count * 2, bounds);
	const by = Math.max(1, Math.floor(count / 2)) * (step === 'later' ? 1 : -1);
	return around({ from: years.from + by, to: years.to + by }, count, bounds);
}
