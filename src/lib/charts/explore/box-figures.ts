import { quantile, type ValuedFigure } from '#lib/view/index.ts';

/** Below this many points a group has no box: its points say more. */
const LEAST_BOX = 5;

/** A box by Tukey's rule (Exploratory Data Analysis, 1977); the quartiles are of type 7. */
export interface BoxFigures {
	lower: number;
	median: number;
	upper: number;
	/** The last values within 1.5 interquartile ranges of the box. */
	whisker_low: number;
	whisker_high: number;
	outliers: ValuedFigure[];
}

/** The box of at least five figures; null of fewer. */
export function boxFigures(figures: readonly ValuedFigure[]): BoxFigures | null {
	if (figures.length < LEAST_BOX) return null;
	const sorted = figures.toSorted((a, b) => a.value - b.value);
	const values = sorted.map(({ value }) => value);
	const [lower, upper] = [quantile(values, 0.25), quantile(values, 0.75)];
	const reach = 1.5 * (upper - lower);
	const inside = values.filter((value) => value >= lower - reach && value <= upper + reach);
	return {
		lower,
		median: quantile(values, 0.5),
		upper,
		whisker_low: inside[0] ?? lower,
		whisker_high: inside.at(-1) ?? upper,
		outliers: sorted.filter(({ value }) => value < lower - reach || value > upper + reach)
	};
}
