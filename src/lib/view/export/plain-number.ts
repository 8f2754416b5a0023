/**
 * A number as text with a point and no exponent, in the fewest digits that give it back exactly: what was published
 * with up to 15 significant digits comes out as it was published, less zeros at its end.
 */
export function plainNumber(value: number): string {
	const short = String(value);
	const [, sign = '', whole = '', fraction = '', power] =
		/^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(short) ?? [];
	if (power === undefined) return short;
	const digits = whole + fraction;
	const point = whole.length + Number(power);
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
	return `${sign}${digits.padEnd(point, '0')}`;
}
