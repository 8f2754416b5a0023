import { quantile } from '../../quantile.ts';
import { LEAST_POINTS, type TooFewPoints } from './least-points.ts';

/** A value and the persons that stand behind it; null where they are not known. */
export interface WeightedValue {
	value: number;
	persons: number | null;
}

/** What a distribution is like; every value counts once but in the weighted mean. */
export interface Distribution {
	n: number;
	mean: number;
	/** Of a sample (divided by n - 1). */
	deviation: number;
	minimum: number;
	/** Quartiles by linear interpolation (Hyndman and Fan 1996, type 7). */
	lower_quartile: number;
	median: number;
	upper_quartile: number;
	maximum: number;
	/** By population, of the values whose population is known; null where none is. */
	weighted_mean: number | null;
	weighted_n: number;
}

/** Describes at least eight values; mean and deviation by simple-statistics. */
export async function describeValues(
	values: readonly WeightedValue[]
): Promise<Distribution | TooFewPoints> {
	if (values.length < LEAST_POINTS) return { too_few: values.length };
	const statistics = await import('simple-statistics');
	const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
	const weighted = values.flatMap(({ value, persons }) =>
		persons === null ? [] : [{ value, persons }]
	);
	const persons = statistics.sum(weighted.map((each) => each.persons));
	const products = weighted.map((each) => each.value * each.persons);
	return {
		n: sorted.length,
		mean: statistics.mean(sorted),
		deviation: statistics.sampleStandardDeviation(sorted),
		minimum: sorted[0] ?? 0,
		lower_quartile: quantile(sorted, 0.25),
		median: quantile(sorted, 0.5),
		upper_quartile: quantile(sorted, 0.75),
		maximum: sorted.at(-1) ?? 0,
		weighted_mean: persons > 0 ? statistics.sum(products) / persons : null,
		weighted_n: weighted.length
	};
}
