import type { Direction } from '../indicator.ts';
import type { ObsStatus } from '../observation.ts';

/** A figure of a year, in the indicator's unit. */
export interface ProgressPoint {
	year: number;
	value: number;
	status: ObsStatus;
}

/** What is to be reached, in the indicator's unit, by the end of a year. */
export interface ProgressTarget {
	value: number;
	operator: '>=' | '>' | '<=' | '<' | '=';
	year: number;
}

/** What a method judges: one series of one area, with one target or none. */
export interface ProgressInput {
	/** In order of years, one a year; years without a figure are left out. */
	points: readonly ProgressPoint[];
	target: ProgressTarget | null;
	direction: Direction;
	/** The natural limit in the wanted direction (100 for a percentage that should rise); null where there is none. */
	limit: number | null;
	/** `parity`: the points are ratios whose wanted value is 1; `percent`: shares of 100. */
	kind: 'parity' | 'percent' | 'other';
	/** The year from which progress is judged; the first figure from it on is the base. */
	baseYear: number;
	/** The year to which the figures are projected where there is no target. */
	horizon: number;
	/** The year against which a figure's age is measured. */
	now: number;
}
