import { valuedPoints, type LinePoint } from './chart-line.ts';

/**
 * The points of a line, in order of year, cut wherever a year of the series' rhythm is missing between two of them;
 * a run of one point stands alone.
 */
export function lineRuns<Point extends Pick<LinePoint, 'year' | 'value'>>(
	points: readonly Point[],
	years: readonly number[]
): (Point & { value: number })[][] {
	const runs: (Point & { value: number })[][] = [];
	let previous = -Infinity;
	let next = 0;
	for (const point of valuedPoints(points)) {
		while ((years[next] ?? Infinity) <= previous) next++;
		const run = (years[next] ?? Infinity) < point.year ? undefined : runs.at(-1);
		if (run) run.push(point);
		else runs.push([point]);
		previous = point.year;
	}
	return runs;
}
