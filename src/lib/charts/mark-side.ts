/**
 * How large a verdict's mark is drawn by the number of indicators behind it, in pixels: one size for
 * none or one, one for two or three, one for four or more.
 */
export function markSide(indicators: number): number {
	if (indicators >= 4) return 26;
	return indicators >= 2 ? 20 : 14;
}
