/**
 * ESCAP's Current Status Index: 10 d (y - y0) / |T - y0|, 0 at the base and 10 at the target; for an
 * indicator of parity, whose target may be passed on either side, 10 - 10 |T - y| / |T - y0|. Null
 * where the base equals the target. Not bounded; it places the latest value, it is no verdict.
 */
export function currentStatusIndex(
	base: number,
	latest: number,
	target: number,
	direction: 1 | -1,
	parity: boolean
): number | null {
	const way = Math.abs(target - base);
	if (way === 0) return null;
	return parity
		? 10 - (10 * Math.abs(target - latest)) / way
		: (10 * direction * (latest - base)) / way + 0;
}
