/** A number to that many significant digits, so that the last bits of a power do not change a file. */
export function roundDigits(value: number | null, digits: number): number | null {
	return value === null ? null : Number(value.toPrecision(digits));
}

/** A number to that many decimals. */
export function roundDecimals(value: number | null, decimals: number): number | null {
	return value === null ? null : Number(value.toFixed(decimals)) + 0;
}
