import type { RoundTicks } from '../round-ticks.ts';

const STEPS = [[1], [1, 3], [1, 2, 5]] as const;

/** Ticks of a logarithmic axis at 1, 1 and 3, or 1, 2 and 5 times powers of ten, about `count` of them; both above zero. */
export function logTicks(low: number, high: number, count: number): RoundTicks {
	const decades = Math.max(1, Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)));
	const steps =
		STEPS.findLast((each) => each.length * decades <= Math.max(count * 1.5, 3)) ?? STEPS[0];
	const every = steps === STEPS[0] ? Math.max(1, Math.ceil(decades / Math.max(1, count))) : 1;
	const ticks: number[] = [];
	for (
		let power = Math.floor(Math.log10(low));
		power <= Math.ceil(Math.log10(high));
		power += every
	) {
		for (const step of steps) ticks.push(Number((step * 10 ** power).toPrecision(1)));
	}
	// One tick below or at the lowest value, one above or at the highest.
	const first = Math.max(
		0,
		ticks.findLastIndex((tick) => tick <= low * (1 + 1e-9))
	);
	const above = ticks.findIndex((tick) => tick >= high * (1 - 1e-9));
	const last = above < 0 ? ticks.length - 1 : above;
	const kept = ticks.slice(first, Math.max(last, first + 1) + 1);
	return {
		low: Math.min(low, kept[0] ?? low),
		high: Math.max(high, kept.at(-1) ?? high),
		ticks: kept
	};
}
