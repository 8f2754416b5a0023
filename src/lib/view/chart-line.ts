import type { Area, Breakdown, Nature, Observation, ObsStatus } from '#lib/domain/index.ts';

/** The columns of an observation that a line, a spark or a finding is built from. */
export type FigureRow = Breakdown &
	Pick<
		Observation,
		| 'series'
		| 'ref_area'
		| 'time_period'
		| 'obs_value'
		| 'obs_text'
		| 'obs_status'
		| 'nature'
		| 'source'
		| 'vintage'
		| 'comment_obs'
	>;

/** What a chart must know of an area, its name already in the reader's language. */
export interface AreaLabel extends Pick<Area, 'kind' | 'slug'> {
	name: string;
}

/** Labels by `ref_area`. */
export type AreaLabels = ReadonlyMap<string, AreaLabel>;

/** How a line is shown: the world first, then groups or the reader's choice; the rest is grey. */
export type LineRole = 'world' | 'group' | 'chosen' | 'context';

/** One figure of a line; `value` is null where only a text such as `<2.5` was published. */
export interface LinePoint {
	year: number;
	value: number | null;
	text: string | null;
	status: ObsStatus;
	nature: Nature | null;
	comment: string | null;
}

/** A figure that has a number. */
export type ValuedPoint = LinePoint & { value: number };

/** One area in one series: never two series, sources or vintages in one line. */
export interface ChartLine {
	series: string;
	source: string;
	vintage: string;
	ref_area: string;
	name: string;
	slug: string | null;
	role: LineRole;
	/** In order of year. */
	points: LinePoint[];
	/** Years in which the series has a value for any area: its own rhythm of publication. */
	years: readonly number[];
}

/** The points that have a number. */
export function valuedPoints<Point extends Pick<LinePoint, 'value'>>(
	points: readonly Point[]
): (Point & { value: number })[] {
	return points.filter((point): point is Point & { value: number } => point.value !== null);
}
