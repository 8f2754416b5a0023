import { lineRuns } from '#lib/view/index.ts';
import { linearScale } from './linear-scale.ts';
import { runMarks, type Place } from './run-marks.ts';

/** What a small chart of progress shows: figures, what is to be reached, and where the pace leads. */
export interface TargetSpark {
	/** In order of years, without gaps filled. */
	points: readonly { year: number; value: number }[];
	/** Years in which the series has a value for any area: a line is cut where one of them is missing. */
	years: readonly number[];
	target: { year: number; value: number } | null;
	/** The figure in the target's year if the pace goes on; null where the method projects none. */
	projection: number | null;
	/** The natural limit, beyond which nothing is drawn; null where there is none. */
	limit: number | null;
}

/** The chart as marks, in px: one path per run of years, lone points, the target's rule, the projection. */
export interface TargetSparkMarks {
	path: string;
	lone: Place[];
	end: Place | null;
	rule: { x1: number; x2: number; y: number } | null;
	projection: { from: Place; to: Place } | null;
}

const PAD = 4;

/** Lays a small chart of progress out; a projection beyond the natural limit ends at the limit. */
export function targetSparkMarks(
	{ points, years, target, projection, limit }: TargetSpark,
	width: number,
	height: number
): TargetSparkMarks {
	const last = points.at(-1);
	const drawn =
		target !== null && last !== undefined && target.year > last.year ? projection : null;
	const capped = drawn === null || limit === null ? drawn : Math.min(drawn, limit);
	const values = [
		...points.map(({ value }) => value),
		...(target ? [target.value] : []),
		...(capped === null ? [] : [capped])
	];
	const span = [...points.map(({ year }) => year), ...(target ? [target.year] : [])];
	const x = linearScale([Math.min(...span), Math.max(...span)], [PAD, width - PAD]);
	const y = linearScale([Math.min(0, ...values), Math.max(...values)], [height - PAD, PAD]);
	const round = (value: number) => Math.round(value * 10) / 10;
	const place = ({ year, value }: { year: number; value: number }): Place => ({
		x: round(x(year)),
		y: round(y(value))
	});
	return {
		...runMarks(lineRuns(points, years), place),
		end: last ? place(last) : null,
		rule: target ? { x1: PAD, x2: width - PAD, y: round(y(target.value)) } : null,
		projection:
			last && target && capped !== null
				? { from: place(last), to: place({ year: target.year, value: capped }) }
				: null
	};
}
