/**
 * How long the bar of a number of activities is, in whole pixels: in proportion to the number, or to its square root,
 * where a few places have most; at least 2, so that one activity is seen, and 0 for none.
 */
export function effortLength(
	count: number,
	{ most, width, root = false }: { most: number; width: number; root?: boolean }
): number {
	if (count === 0 || most === 0) return 0;
	const share = root ? Math.sqrt(count / most) : count / most;
	return Math.max(2, Math.round(share * width));
}
