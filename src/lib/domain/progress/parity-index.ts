/**
 * How near two figures of one unit are to parity: r = first / second, and of r and 1 / r the smaller,
 * from 0 to 1, so that a gap counts the same on either side (Open SDG's device for indicators whose
 * target may be passed both ways, there with the larger). Null where one is missing, zero or negative.
 */
export function parityIndex(
	first: number | null | undefined,
	second: number | null | undefined
): number | null {
	if (first == null || second == null || !(first > 0) || !(second > 0)) return null;
	return Math.min(first, second) / Math.max(first, second);
}
