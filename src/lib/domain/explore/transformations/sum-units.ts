/** Units of counts and sums, by which population may divide, and how many single ones each is. */
export const SUM_UNITS: Readonly<Record<string, number>> = {
	NUMBER: 1,
	NUM_M: 1_000_000,
	TONNES: 1,
	TBIT_S: 1,
	CON_USD_M: 1_000_000,
	CUR_USD_M: 1_000_000
};

/** What a value of the unit is multiplied by to be single ones; null where the unit is no count or sum. */
export function singlesOf(unit: string): number | null {
	return SUM_UNITS[unit] ?? null;
}
