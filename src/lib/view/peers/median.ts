/** The middle of some numbers, or the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	if (upper === undefined || lower === undefined) return null;
	return Number(((lower + upper) / 2).toPrecision(12));
}
