import type { Indicator } from '../indicator.ts';
import type { ProgressInput, ProgressPoint, ProgressTarget } from './progress-input.ts';
import { PROGRESS_BASE_YEAR, PROGRESS_HORIZON, PROGRESS_NOW } from './progress-years.ts';

/** What of an indicator decides how its figures are judged. */
export type JudgedTraits = Pick<Indicator, 'unit_measure' | 'direction' | 'limit_high'>;

/** Figures of one area in one series. */
export interface JudgedFigures {
	unit_measure: string;
	/** In order of years. */
	points: readonly ProgressPoint[];
}

/** How this site judges figures of an indicator: from its base year to its horizon, by the indicator's own direction. */
export function valueInput(
	{ unit_measure, direction, limit_high }: JudgedTraits,
	figures: JudgedFigures,
	target: ProgressTarget | null
): ProgressInput {
	// The limit is one of the indicator's unit, and a fall has none that a cut could near.
	const limited = direction === 1 && figures.unit_measure === unit_measure;
	return {
		points: figures.points,
		target,
		direction,
		limit: limited ? limit_high : null,
		kind: figures.unit_measure === 'PERCENT' ? 'percent' : 'other',
		baseYear: PROGRESS_BASE_YEAR,
		horizon: PROGRESS_HORIZON,
		now: PROGRESS_NOW
	};
}
