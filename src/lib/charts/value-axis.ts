import { roundTicks } from './round-ticks.ts';

/** What a value axis must cover. */
export interface ValueAxisInput {
	values: readonly number[];
	/** Natural limits of the figure; null where there is none. */
	limitLow: number | null;
	limitHigh: number | null;
	/** About how many ticks there is room for. */
	count: number;
}

/** The domain of a value axis and its ticks, both in the unit of the figure. */
export interface ValueAxis {
	domain: [number, number];
	ticks: number[];
}

/** Figures at or above this share of the natural limit make the axis reach it. */
const NEAR_LIMIT = 0.75;

/** From zero where zero is the natural limit, to the upper limit where figures come near it, else to round numbers. */
export function buildValueAxis({ values, limitLow, limitHigh, count }: ValueAxisInput): ValueAxis {
	let low = Math.min(...values);
	let high = Math.max(...values);
	if (values.length === 0) [low, high] = [0, 1];
	if (limitLow === 0) low = Math.min(0, low);
	if (low === high) [low, high] = low === 0 ? [0, 1] : [Math.min(low, 0), Math.max(high, 0)];
	const round = roundTicks(low, high, count);
	const reaches = limitHigh !== null && high >= limitHigh * NEAR_LIMIT && high <= limitHigh;
	const top = reaches ? limitHigh : round.high;
	const { ticks } = roundTicks(round.low, top, count);
	return {
		domain: [round.low, top],
		ticks: ticks.filter((tick) => tick >= round.low && tick <= top)
	};
}
