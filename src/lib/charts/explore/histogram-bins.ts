import { quantile } from '#lib/view/index.ts';
import { roundTicks } from '../round-ticks.ts';

/** Most classes that can be told apart. */
const MOST = 40;

/**
 * Round class limits from below the lowest to above the highest value: a width of 1, 2 or 5 times a power of ten near
 * the rule of Freedman and Diaconis (1981), twice the interquartile range by the cube root of n; one class where all
 * values are equal. Each class holds its lower limit, the last one both.
 */
export function binLimits(values: readonly number[]): number[] {
	const sorted = values.toSorted((a, b) => a - b);
	const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
	if (low === high) return [low, high];
	const span = high - low;
	const range = quantile(sorted, 0.75) - quantile(sorted, 0.25);
	const rule = (2 * range) / Math.cbrt(sorted.length);
	// Without a spread between the quartiles the rule is silent: Sturges' number of classes instead.
	const width = rule > 0 ? rule : span / (Math.log2(sorted.length) + 1);
	const count = Math.max(1, Math.min(MOST, span / width));
	return roundTicks(low, high, count).ticks;
}

/** The class of a value, from 0. */
export function binOf(value: number, limits: readonly number[]): number {
	const last = Math.max(0, limits.length - 2);
	const index = limits.findLastIndex((limit) => value >= limit);
	return Math.max(0, Math.min(last, index));
}
