import type { FigureRow, LinePoint } from './chart-line.ts';

/** The figures of one area in one series, small. */
export interface Spark {
	points: Pick<LinePoint, 'year' | 'value' | 'status' | 'nature'>[];
	/** Years in which the series has a value for any area. */
	years: readonly number[];
}

/** Builds the spark of one area from rows of one series in one breakdown; throws where a year comes twice. */
export function buildSpark(
	rows: readonly FigureRow[],
	ref_area: string,
	years: readonly number[]
): Spark {
	const points = rows
		.filter((row) => row.ref_area === ref_area && row.obs_value !== null)
		.map((row) => ({
			year: row.time_period,
			value: row.obs_value,
			status: row.obs_status,
			nature: row.nature
		}))
		.sort((a, b) => a.year - b.year);
	const twice = points.find(({ year }, index) => points[index + 1]?.year === year);
	if (twice) throw new Error(`two figures of ${ref_area} for ${twice.year}`);
	return { points, years };
}
