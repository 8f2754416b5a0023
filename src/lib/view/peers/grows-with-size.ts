/** Units of totals: a large economy has more of it than a small one, whatever it does. */
const TOTALS = new Set([
	...['NUMBER', 'NUM_M', 'TONNES', 'TBIT_S'],
	...['CON_USD', 'CON_USD_M', 'CUR_USD', 'CUR_USD_M']
]);

/** Whether figures in a unit grow with the size of the economy, so that a rank among peers would only tell the size. */
export function growsWithSize(unit: string): boolean {
	return TOTALS.has(unit);
}
