/**
 * Colours by what they mean: a token of the page (`--ink`, `--series-1`), a step of the ramp (`--ramp-1` to `6`), or of its
 * counterpart below zero (`--fall-1` to `3`).
 */
export type SceneColour =
	| 'ink'
	| 'soft'
	| 'hair'
	| 'line'
	| 'paper'
	| 'raised'
	| 'none'
	| 'nodata'
	| `series-${1 | 2 | 3 | 4 | 5 | 6 | 7}`
	| `ramp-${1 | 2 | 3 | 4 | 5 | 6}`
	| `fall-${1 | 2 | 3}`;

interface Painted {
	fill?: SceneColour | 'hatch';
	stroke?: SceneColour;
	strokeWidth?: number;
	dash?: readonly number[];
	opacity?: number;
}

/** One mark, in px of the scene; later ones lie above earlier ones. */
export type SceneMark =
	| ({
			kind: 'path';
			d: string;
			cap?: 'round' | 'butt';
			/** The economy whose outline it is, for drawings that share their outlines. */
			outline?: string;
	  } & Painted)
	| ({ kind: 'rect'; x: number; y: number; width: number; height: number } & Painted)
	| ({ kind: 'circle'; x: number; y: number; radius: number } & Painted)
	| ({ kind: 'square' | 'triangle' | 'diamond'; x: number; y: number; size: number } & Painted)
	| {
			kind: 'text';
			x: number;
			y: number;
			text: string;
			size: number;
			anchor: 'start' | 'middle' | 'end';
			colour: SceneColour;
			bold?: boolean;
			/** Degrees, clockwise around its own place. */
			turn?: number;
			/** A rim of the ground's colour, over other marks. */
			halo?: boolean;
	  };

/** A place that pointer and arrow keys reach, in reading order. */
export interface ScenePoint {
	x: number;
	y: number;
	/** Points of one row follow each other with the left and right keys; up and down change the row. */
	row: number;
	/** First the heading, then a line for each fact: value with unit, year, flag, source. */
	words: readonly string[];
	/** What a key of the figure says, so that the table can find it. */
	key: string;
}

/** An entry of the key below a chart that cannot be labelled directly. */
export interface SceneKey {
	text: string;
	shape:
		| 'line'
		| 'dashed'
		| 'rect'
		| 'hatch'
		| 'circle'
		| 'hollow'
		| 'square'
		| 'triangle'
		| 'diamond'
		/** A stroke through a line: a break in series. */
		| 'slash'
		| 'open-diamond';
	colour: SceneColour;
}

/** A chart with every mark in its place: what a component draws on the page and what a file of it holds. */
export interface Scene {
	width: number;
	height: number;
	marks: SceneMark[];
	points: ScenePoint[];
	keys: SceneKey[];
	/** What must be known to read it, as sentences: what is left out and why, rules, disclaimers. */
	notes?: string[];
	/** The chart in words, for who does not see it. */
	summary: string;
}
