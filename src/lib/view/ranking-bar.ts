/** Where a bar lies, in per cent of its track (two digits), from the reading direction's start. */
export interface Bar {
	start: number;
	size: number;
}

/** Where bars begin and how they are drawn: `zero` in per cent of the track, `at` for one value. */
export interface BarScale {
	zero: number;
	/** Position of a value in per cent of the track. */
	at(value: number): number;
	bar(value: number): Bar;
}

/** A bar scale from zero that holds all values, up to `limit` where the figure has one. */
export function buildBarScale(values: readonly number[], limit: number | null = null): BarScale {
	const low = Math.min(0, ...values);
	const high = Math.max(0, limit ?? 0, ...values);
	const span = high - low || 1;
	const at = (value: number) => Math.round(((value - low) / span) * 10_000) / 100;
	return {
		zero: at(0),
		at,
		bar: (value) => {
			const end = at(value);
			const zero = at(0);
			return { start: Math.min(zero, end), size: Math.round(Math.abs(end - zero) * 100) / 100 };
		}
	};
}
