/** Maps a number of the domain to a pixel. */
export type LinearScale = (value: number) => number;

/** A linear scale; a domain of one value maps to the middle of the range. */
export function linearScale(
	[d0, d1]: readonly [number, number],
	[r0, r1]: readonly [number, number]
): LinearScale {
	if (d0 === d1) return () => (r0 + r1) / 2;
	return (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}
