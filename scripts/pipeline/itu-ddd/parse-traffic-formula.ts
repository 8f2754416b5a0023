const FORMULA = /^=?(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\*\(1000\/12\)$/;

/**
 * The figure of a traffic cell, MB a month, from ITU's formula `GB a year * (1000/12)`; any other
 * formula throws.
 */
export function parseTrafficFormula(formula: string): number {
	const gigabytes = FORMULA.exec(formula)?.[1];
	if (gigabytes === undefined) throw new Error(`formula of another form: ${formula}`);
	return Number(gigabytes) * (1000 / 12);
}
