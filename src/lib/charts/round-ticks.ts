/** Ticks at round numbers, with the round numbers that enclose the span. */
export interface RoundTicks {
	low: number;
	high: number;
	/** From `low` to `high`, evenly spaced. */
	ticks: number[];
}

/**
 * About `count` steps of 1, 2 or 5 times a power of ten, and at least `least`, that enclose a span;
 * `low` must be below `high`.
 */
export function roundTicks(low: number, high: number, count: number, least = 0): RoundTicks {
	const rough = (high - low) / Math.max(1, count);
	const power = Math.floor(Math.log10(rough));
	const size = rough / 10 ** power;
	const factor =
		size >= Math.sqrt(50) ? 10 : size >= Math.sqrt(10) ? 5 : size >= Math.SQRT2 ? 2 : 1;
	const step = Math.max(least, factor * 10 ** power);
	// Divided by a whole number where the step is a fraction, so that 3 * 0.1 stays 0.3.
	const at = (index: number) =>
		step < 1 ? index / Math.round(10 ** -power / factor) : index * step;
	const first = Math.floor(low / step + 1e-9);
	const last = Math.ceil(high / step - 1e-9);
	const ticks = Array.from({ length: last - first + 1 }, (_, index) => at(first + index));
	return { low: ticks[0] ?? low, high: ticks.at(-1) ?? high, ticks };
}
