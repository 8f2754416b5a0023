/** What binary arithmetic may take from a measure that is, on paper, exactly on a cut. */
const ROUNDING = 1e-9;

/** Whether a measure is at a cut, in the same unit, or above it, rounding errors aside. */
export function reaches(measure: number, cut: number): boolean {
	return measure >= cut - ROUNDING;
}

/** The class of the first cut that the measure reaches, cuts from high to low, or `below` where it reaches none. */
export function classOf<T>(
	measure: number,
	cuts: readonly (readonly [cut: number, name: T])[],
	below: T
): T {
	for (const [cut, name] of cuts) if (reaches(measure, cut)) return name;
	return below;
}
