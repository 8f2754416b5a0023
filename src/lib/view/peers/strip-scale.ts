/** Where values stand on a strip, from 0 to 1; values past its end stand on it. */
export interface StripScale {
	at: (value: number) => number;
	/** The greatest value that has a place of its own. */
	end: number;
}

/** How many times the typical figure a strip reaches. */
const REACH = 4;

/**
 * The scale of a strip: from limit to limit where the figure has both; else from the lower limit or the lowest value to
 * the highest, but never past four times `typical` unless `own` stands there.
 */
export function stripScale(
	values: readonly number[],
	{
		own,
		typical,
		low,
		high
	}: { own: number; typical: number; low: number | null; high: number | null }
): StripScale {
	const all = [own, ...values];
	const most = Math.max(...all);
	const least = Math.min(...all);
	const start = low === null ? least : Math.min(low, least);
	const cut = typical > 0 ? Math.max(own, REACH * typical) : most;
	const end = low !== null && high !== null ? Math.max(high, most) : Math.min(most, cut);
	const at = (value: number) =>
		end === start ? 0.5 : Math.min(1, Math.max(0, (value - start) / (end - start)));
	return { at, end };
}
