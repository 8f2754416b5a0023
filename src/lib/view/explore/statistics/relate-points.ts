import { LEAST_POINTS, type TooFewPoints } from './least-points.ts';
import type { Regression } from './regression.ts';

/** How two variables go together; null what is not defined because one of them never varies. */
export interface Relation {
	n: number;
	/** Product-moment correlation. */
	pearson: number | null;
	/** Rank correlation, equal values sharing their mean rank. */
	spearman: number | null;
	regression: Regression | null;
}

/**
 * Correlations and the least-squares line of y on x of at least eight points. Formulas: Draper and Smith, Applied
 * Regression Analysis, chapter 1; t quantiles and p values by jstat, correlations by simple-statistics.
 */
export async function relatePoints(
	points: readonly { x: number; y: number }[]
): Promise<Relation | TooFewPoints> {
	const n = points.length;
	if (n < LEAST_POINTS) return { too_few: n };
	const [statistics, { default: jstat }] = await Promise.all([
		import('simple-statistics'),
		import('jstat')
	]);
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	const varies = (values: readonly number[]) => values.some((value) => value !== values[0]);
	if (!varies(xs)) return { n, pearson: null, spearman: null, regression: null };
	const meanX = statistics.mean(xs);
	const meanY = statistics.mean(ys);
	const squaresX = statistics.sum(xs.map((x) => (x - meanX) ** 2));
	const slope = statistics.sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / squaresX;
	const residuals = points.map(({ x, y }) => y - meanY - slope * (x - meanX));
	const squaresLeft = statistics.sum(residuals.map((residual) => residual ** 2));
	const deviation = Math.sqrt(squaresLeft / (n - 2));
	const slopeError = deviation / Math.sqrt(squaresX);
	const pearson = varies(ys) ? statistics.sampleCorrelation(xs, ys) : null;
	// The tail by the incomplete beta function: 1 - cdf would lose a small p to rounding.
	const t = slope / slopeError;
	const p = Number.isFinite(t)
		? jstat.jStat.ibeta((n - 2) / (n - 2 + t * t), (n - 2) / 2, 0.5)
		: slope === 0
			? 1
			: 0;
	return {
		n,
		pearson,
		spearman: pearson === null ? null : statistics.sampleRankCorrelation(xs, ys),
		regression: {
			n,
			slope,
			intercept: meanY - slope * meanX,
			r_squared: pearson === null ? 0 : pearson ** 2,
			slope_error: slopeError,
			intercept_error: deviation * Math.sqrt(1 / n + meanX ** 2 / squaresX),
			residual_deviation: deviation,
			t: jstat.jStat.studentt.inv(0.975, n - 2),
			p,
			mean_x: meanX,
			squares_x: squaresX,
			from: Math.min(...xs),
			to: Math.max(...xs)
		}
	};
}
