/** The exact sum of numbers as they are written in decimals; plain where their digits are too many to be exact. */
export function decimalSum(values: readonly number[]): number {
	const sum = values.reduce((one, other) => one + other, 0);
	const digits = values.map((value) => /^-?\d+(?:\.(\d+))?$/.exec(String(value)));
	if (digits.some((found) => found === null)) return sum;
	const most = digits.reduce((one, found) => Math.max(one, found?.[1]?.length ?? 0), 0);
	const isExact = most <= 15 && Math.abs(sum) * 10 ** most < Number.MAX_SAFE_INTEGER;
	return isExact ? Number(sum.toFixed(most)) : sum;
}
