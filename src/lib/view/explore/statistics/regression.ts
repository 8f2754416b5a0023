/** A straight line through points by ordinary least squares, with what its band needs. */
export interface Regression {
	n: number;
	slope: number;
	intercept: number;
	r_squared: number;
	slope_error: number;
	intercept_error: number;
	/** Standard deviation of the residuals, on `n - 2` degrees of freedom. */
	residual_deviation: number;
	/** The 97.5 % quantile of Student's t on `n - 2` degrees of freedom. */
	t: number;
	/** Two-sided p value of the slope, for the hypothesis that it is zero. */
	p: number;
	mean_x: number;
	/** Sum of the squared distances of x from its mean. */
	squares_x: number;
	/** First and last x: beyond them the line says nothing. */
	from: number;
	to: number;
}

/** The mean of y at an x by the line, and the limits of its 95 % confidence band. */
export function regressionAt(
	line: Regression,
	x: number
): { mean: number; low: number; high: number } {
	const mean = line.intercept + line.slope * x;
	const share = 1 / line.n + (x - line.mean_x) ** 2 / line.squares_x;
	const half = line.t * line.residual_deviation * Math.sqrt(share);
	return { mean, low: mean - half, high: mean + half };
}
