import { lineRuns, valuedPoints, type Spark } from '#lib/view/index.ts';
import { linearScale } from './linear-scale.ts';
import { runMarks, type Place } from './run-marks.ts';

/** A spark as marks: one path with its gaps, a dot for each lone point and one at the end, in px. */
export interface SparkMarks {
	path: string;
	lone: Place[];
	end: Place | null;
}

/** Lays a spark out; its years span the series' own years, so that sparks of one series compare. */
export function sparkMarks(spark: Spark, width: number, height: number): SparkMarks {
	const points = valuedPoints(spark.points);
	const values = points.map(({ value }) => value);
	const years = [...spark.years, ...points.map(({ year }) => year)];
	const pad = 3;
	const x = linearScale([Math.min(...years), Math.max(...years)], [pad, width - pad]);
	const y = linearScale([Math.min(...values), Math.max(...values)], [height - pad, pad]);
	const place = ({ year, value }: { year: number; value: number }) => ({
		x: Math.round(x(year) * 10) / 10,
		y: Math.round(y(value) * 10) / 10
	});
	const last = points.at(-1);
	return { ...runMarks(lineRuns(points, spark.years), place), end: last ? place(last) : null };
}
