/** Correlations and least-squares slope of pairs, by their textbook formulas (Spearman on mean ranks). */
export function relatePairs(pairs: readonly { x: number; y: number }[]): {
	pearson: number;
	spearman: number;
	slope: number;
} {
	const xs = pairs.map(({ x }) => x);
	const ys = pairs.map(({ y }) => y);
	return {
		pearson: pearsonOf(xs, ys),
		spearman: pearsonOf(meanRanks(xs), meanRanks(ys)),
		slope: covariance(xs, ys) / covariance(xs, xs)
	};
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

function covariance(xs: readonly number[], ys: readonly number[]): number {
	const [x, y] = [mean(xs), mean(ys)];
	return mean(xs.map((value, index) => (value - x) * ((ys[index] ?? NaN) - y)));
}

const pearsonOf = (xs: readonly number[], ys: readonly number[]) =>
	covariance(xs, ys) / Math.sqrt(covariance(xs, xs) * covariance(ys, ys));

/** Of each value the mean of the ranks that equal values share. */
function meanRanks(values: readonly number[]): number[] {
	return values.map((value) => {
		const less = values.filter((other) => other < value).length;
		const equal = values.filter((other) => other === value).length;
		return less + (equal + 1) / 2;
	});
}
