import type { Nature, ObsStatus, Target, TargetRule } from '#lib/domain/index.ts';

/** A target that may speak of the indicator, confirmed or not. */
export type JudgeTarget = TargetRule & Pick<Target, 'code'>;

/** The figures of the World that a page shows its verdict of. */
export interface WorldFigures {
	series: string;
	/** Whether the figures are means that we compute of economies. */
	computed: boolean;
	/** Years in which the series has a value for any area. */
	years: number[];
	/** In order of years. */
	points: [year: number, value: number, status: ObsStatus, nature: Nature | null][];
}

/** What an indicator page holds for its section on progress. */
export interface JudgeData {
	/** Null where no source holds a figure of the World. */
	world: WorldFigures | null;
	/** With a value, a year and no breakdown. */
	targets: JudgeTarget[];
}

/** What the server puts into the section on progress for its script. */
export interface JudgeIslandData {
	data: JudgeData;
	/** The World's name. */
	world: string;
}

/** The first year whose figures are judged or drawn. */
export const FIRST_FIGURE = 2000;
