import {
	isBreak,
	isEstimate,
	isOtherFlag,
	lineRuns,
	valuedPoints,
	type ChartLine,
	type ValuedPoint
} from '#lib/view/index.ts';
import type { LinearScale } from './linear-scale.ts';
import { lineSegments } from './line-segments.ts';

/** A figure with its place, in px. */
export interface PlacedPoint {
	x: number;
	y: number;
	point: ValuedPoint;
}

/** A dot of a line; hollow for an estimate. */
export interface PlacedDot {
	x: number;
	y: number;
	hollow: boolean;
	/** True for the dot at the end of the line. */
	end: boolean;
}

/** A place, in px. */
export interface Place {
	x: number;
	y: number;
}

/** A line as marks: paths and places in px, nothing left to compute but colours. */
export interface PlacedLine {
	key: string;
	line: ChartLine;
	/** 1 to 7 for a line in colour, 0 for grey context. */
	colour: number;
	/** SVG path data; empty where there is none. */
	solid: string;
	dashed: string;
	dots: PlacedDot[];
	breaks: Place[];
	flags: Place[];
	points: PlacedPoint[];
}

/** Hollow dots nearer than this, in px, would run into each other. */
const DOT_ROOM = 11;

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** What tells one line of a chart from the others. */
export function lineKey(line: Pick<ChartLine, 'series' | 'ref_area'>): string {
	return `${line.series}:${line.ref_area}`;
}

/** Places one line: a path a run, dots where a point stands alone, ends or is an estimate, marks for flags. */
export function placeLine(
	line: ChartLine,
	colour: number,
	x: LinearScale,
	y: LinearScale
): PlacedLine {
	const place = (point: ValuedPoint): PlacedPoint => ({
		x: round(x(point.year)),
		y: round(y(point.value)),
		point
	});
	const paths = { solid: '', dashed: '' };
	const alone = new Set<ValuedPoint>();
	for (const run of lineRuns(line.points, line.years)) {
		const [only] = run;
		if (run.length === 1 && only) alone.add(only);
		for (const { dashed, points } of lineSegments(run)) {
			const path = points.map(place).map((at) => `${at.x},${at.y}`);
			paths[dashed ? 'dashed' : 'solid'] += `M${path.join('L')}`;
		}
	}
	const points = valuedPoints(line.points).map(place);
	const last = points.at(-1);
	const dots: PlacedDot[] = [];
	let previous = -Infinity;
	for (const at of points) {
		const end = at === last && colour > 0;
		const hollow = isEstimate(at.point);
		const clear =
			at.x - previous >= DOT_ROOM && (at === last || !last || last.x - at.x >= DOT_ROOM);
		if (!end && !alone.has(at.point) && !(hollow && colour > 0 && clear)) continue;
		dots.push({ x: at.x, y: at.y, hollow, end });
		previous = at.x;
	}
	const marked = (test: (point: ValuedPoint) => boolean): Place[] =>
		colour === 0 ? [] : points.filter((at) => test(at.point)).map(({ x, y }) => ({ x, y }));
	return {
		key: lineKey(line),
		line,
		colour,
		...paths,
		dots,
		breaks: marked(isBreak),
		flags: marked(isOtherFlag),
		points
	};
}
