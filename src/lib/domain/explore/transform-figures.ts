import type { Figure } from './figure.ts';
import type { Transformation } from './transformation.ts';
import { changeOverYears } from './transformations/change-over-years.ts';
import { compoundGrowth } from './transformations/compound-growth.ts';
import type { TransformationContext } from './transformations/derive.ts';
import { gapBetweenCodes } from './transformations/gap-between-codes.ts';
import { gapToTarget } from './transformations/gap-to-target.ts';
import { groupMean } from './transformations/group-mean.ts';
import { indexToYear } from './transformations/index-to-year.ts';
import { movingAverage } from './transformations/moving-average.ts';
import { perCapita } from './transformations/per-capita.ts';
import { rankEconomies } from './transformations/rank-economies.ts';
import { standardScore } from './transformations/standard-score.ts';

export type { TransformationContext };

/** Whether a step needs the `population` table. */
export function needsPopulation(step: Transformation): boolean {
	return step.kind === 'per_capita' || (step.kind === 'group_mean' && step.weight === 'population');
}

/**
 * The figures after the transformations, one after the other; each starts from the values of the one before, so that
 * leaving out the last gives back what was before it. What is given is not changed.
 */
export function transformFigures(
	figures: readonly Figure[],
	transformations: readonly Transformation[],
	context: TransformationContext
): Figure[] {
	return transformations.reduce<Figure[]>(
		(before, step) => transform(before, step, context),
		[...figures]
	);
}

function transform(
	figures: readonly Figure[],
	step: Transformation,
	context: TransformationContext
): Figure[] {
	switch (step.kind) {
		case 'index':
			return indexToYear(figures, step);
		case 'change':
			return changeOverYears(figures, step);
		case 'cagr':
			return compoundGrowth(figures, step);
		case 'per_capita':
			return perCapita(figures, step, context);
		case 'rank':
			return rankEconomies(figures, step, context);
		case 'z_score':
			return standardScore(figures, step, context);
		case 'group_mean':
			return groupMean(figures, step, context);
		case 'gap_to_target':
			return gapToTarget(figures, step, context);
		case 'gap_between':
			return gapBetweenCodes(figures, step);
		case 'moving_average':
			return movingAverage(figures, step);
	}
}
