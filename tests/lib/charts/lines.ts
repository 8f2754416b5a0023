import type { ChartLine, LinePoint } from '#lib/view/index.ts';

/** A point with what differs from a normal figure. */
export function point(
	year: number,
	value: number | null,
	rest: Partial<LinePoint> = {}
): LinePoint {
	return { year, value, text: null, status: 'A', nature: null, comment: null, ...rest };
}

/** A line of a series that is published in `years` (by default in the line's own years). */
export function line(name: string, points: LinePoint[], rest: Partial<ChartLine> = {}): ChartLine {
	return {
		series: 'S.A',
		source: 'S',
		vintage: '2024-11',
		ref_area: name,
		name,
		slug: null,
		role: 'chosen',
		points,
		years: points.map(({ year }) => year),
		...rest
	};
}
