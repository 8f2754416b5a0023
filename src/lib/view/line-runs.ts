import { valuedPoints, type LinePoint, type ValuedPoint } from './chart-line.ts';

/**
 * The points of a line, in order of year, cut wherever a year of the series' rhythm is missing between two of them;
 * a run of one point stands alone.
 */
export function lineRuns(points: readonly LinePoint[], years: readonly number[]): ValuedPoint[][] {
	const runs: ValuedPoint[][] = [];
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
