import type { Figure } from '../figure.ts';
import { derive, type Step, type TransformationContext } from './derive.ts';
import { economiesAlike } from './economies-alike.ts';
import { transformedUnit } from './value-units.ts';

/** Mean and standard deviation of a sample; the deviation is null for fewer than two values. */
interface Spread {
	mean: number;
	deviation: number | null;
}

/**
 * Distance from the mean of the economies at hand of one series, year and breakdown, in standard deviations of a sample:
 * (value - mean) / s, with s² = Σ (value - mean)² / (n - 1). `too_few` for a single economy, `undefined` where all are
 * equal, `not_suited` for areas that are no economy.
 */
export function standardScore(
	figures: readonly Figure[],
	step: Step<'z_score'>,
	{ catalogue }: TransformationContext
): Figure[] {
	const { codes, alike, isEconomy } = economiesAlike(figures, catalogue);
	const spreads = alike.map((economies) =>
		spreadOf(economies.map((figure) => figure.value as number))
	);
	return figures.map((figure, row) =>
		derive(figure, transformedUnit(step, figure.value_unit), (value) => {
			if (!isEconomy(figure)) return 'not_suited';
			const { mean, deviation } = spreads[codes[row] as number] as Spread;
			if (deviation === null) return 'too_few';
			return deviation === 0 ? 'undefined' : { value: (value - mean) / deviation };
		})
	);
}

/** The squares are summed as they come (Welford 1962), which is exact for equal values and what DuckDB does. */
function spreadOf(values: readonly number[]): Spread {
	let count = 0;
	let sum = 0;
	let mean = 0;
	let squares = 0;
	for (const value of values) {
		count += 1;
		sum += value;
		const before = value - mean;
		mean += before / count;
		squares += before * (value - mean);
	}
	return { mean: sum / count, deviation: count < 2 ? null : Math.sqrt(squares / (count - 1)) };
}
