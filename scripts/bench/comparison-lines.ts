/** The lines that every compared page draws: what the indicator page itself shows. */
export interface ComparisonLine {
	name: string;
	points: { year: number; value: number | null }[];
}

/** What the indicator page draws below its lines, for the page that draws all of it. */
export interface ComparisonFigures {
	/** In ranked order; `class` is the step of the map's ramp. */
	economies: { code: string; name: string; value: number; class: number }[];
	/** The rows of each gap chart. */
	gaps: { position: number; first: number; second: number }[][];
}
