import { linearScale } from './linear-scale.ts';

/** What a small chart of progress shows: figures, what is to be reached, and where the pace leads. */
export interface TargetSpark {
	/** In order of years, without gaps filled. */
	points: readonly { year: number; value: number }[];
	target: { year: number; value: number } | null;
	/** The figure in the target's year if the pace goes on; null where the method projects none. */
	projection: number | null;
	/** The natural limit, beyond which nothing is drawn; null where there is none. */
	limit: number | null;
}

interface Place {
	x: number;
	y: number;
}

/** The chart as marks, in px: one path per run of consecutive years, lone points, the target's rule, the projection. */
export interface TargetSparkMarks {
	path: string;
	lone: Place[];
	end: Place | null;
	rule: { x1: number; x2: number; y: number } | null;
	projection: { from: Place; to: Place } | null;
}

const PAD = 4;

function runsOf(points: TargetSpark['points']): { year: number; value: number }[][] {
	const runs: { year: number; value: number }[][] = [];
	for (const point of points) {
		const run = runs.at(-1);
		if (run && point.year - (run.at(-1)?.year ?? 0) === 1) run.push(point);
		else runs.push([point]);
	}
	return runs;
}

/** Lays a small chart of progress out; a projection beyond the natural limit ends at the limit. */
export function targetSparkMarks(
	{ points, target, projection, limit }: TargetSpark,
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
	const years = [...points.map(({ year }) => year), ...(target ? [target.year] : [])];
	const x = linearScale([Math.min(...years), Math.max(...years)], [PAD, width - PAD]);
	const y = linearScale([Math.min(0, ...values), Math.max(...values)], [height - PAD, PAD]);
	const round = (value: number) => Math.round(value * 10) / 10;
	const place = ({ year, value }: { year: number; value: number }): Place => ({
		x: round(x(year)),
		y: round(y(value))
	});
	const runs = runsOf(points);
	return {
		path: runs
			.filter((run) => run.length > 1)
			.map((run) => `M${run.map((point) => Object.values(place(point)).join(',')).join('L')}`)
			.join(''),
		lone: runs.flatMap((run) => (run.length === 1 && run[0] !== last ? run.map(place) : [])),
		end: last ? place(last) : null,
		rule: target ? { x1: PAD, x2: width - PAD, y: round(y(target.value)) } : null,
		projection:
			last && target && capped !== null
				? { from: place(last), to: place({ year: target.year, value: capped }) }
				: null
	};
}
