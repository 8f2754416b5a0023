/** The middle and the ends of repeated measurements, in their own unit. */
export interface Summary {
	median: number;
	low: number;
	high: number;
	runs: number;
}

/** Summarises one or more measurements; throws on none. */
export function summarise(values: readonly number[]): Summary {
	const sorted = [...values].sort((a, b) => a - b);
	const low = sorted[0];
	const high = sorted.at(-1);
	if (low === undefined || high === undefined) throw new RangeError('nothing was measured');
	const middle = sorted.length / 2;
	const upper = sorted[Math.floor(middle)] ?? high;
	const lower = Number.isInteger(middle) ? (sorted[middle - 1] ?? low) : upper;
	return { median: (lower + upper) / 2, low, high, runs: sorted.length };
}
