import { lineRuns, valuedPoints, type Spark } from '#lib/view/index.ts';
import { linearScale } from './linear-scale.ts';

/** A spark as marks: one path with its gaps, a dot for each lone point and one at the end, in px. */
export interface SparkMarks {
	path: string;
	lone: { x: number; y: number }[];
	end: { x: number; y: number } | null;
}

/** Lays a spark out; its years span the series' own years, so that sparks of one series compare. */
export function sparkMarks(spark: Spark, width: number, height: number): SparkMarks {
	const points = valuedPoints(
		spark.points.map((point) => ({ ...point, text: null, comment: null }))
	);
	const values = points.map(({ value }) => value);
	const years = [...spark.years, ...points.map(({ year }) => year)];
	const pad = 3;
	const x = linearScale([Math.min(...years), Math.max(...years)], [pad, width - pad]);
	const y = linearScale([Math.min(...values), Math.max(...values)], [height - pad, pad]);
	const place = ({ year, value }: { year: number; value: number }) => ({
		x: Math.round(x(year) * 10) / 10,
		y: Math.round(y(value) * 10) / 10
	});
	const runs = lineRuns(points, spark.years);
	const last = points.at(-1);
	return {
		path: runs
			.filter((run) => run.length > 1)
			.map(
				(run) =>
					`M${run
						.map(place)
						.map((at) => `${at.x},${at.y}`)
						.join('L')}`
			)
			.join(''),
		lone: runs.flatMap((run) => (run.length === 1 && run[0] !== last ? run.map(place) : [])),
		end: last ? place(last) : null
	};
}
