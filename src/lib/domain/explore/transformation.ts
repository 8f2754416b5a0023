import type { BreakdownDimension } from '../observation.ts';

/**
 * What may be made of figures, one after the other; taking one away gives back what was before it. All but
 * `group_mean` keep every row. A line is the figures of one series, area and breakdown.
 */
export type Transformation =
	/** Each line as 100 in `year`. */
	| { kind: 'index'; year: number }
	/** Against the figure of exactly `years` years before: difference, or per cent. */
	| { kind: 'change'; years: number; as: 'difference' | 'percent' }
	/** Compound annual growth from `from` to `to`, per cent a year; stands at `to`. */
	| { kind: 'cagr'; from: number; to: number }
	/** By the population of the same area and year; for counts and sums. */
	| { kind: 'per_capita'; per: 1 | 100 | 1000 }
	/** 1 for the first, equal figures share the better rank; among economies of one series, year and breakdown. */
	| { kind: 'rank'; first: 'highest' | 'lowest' }
	/** Distance from the mean of the economies of one series, year and breakdown, in standard deviations (of a sample). */
	| { kind: 'z_score' }
	/** The mean of the members of each group of a list, in the place of the members' rows; never without half of the members (and half of their population where weighted). */
	| { kind: 'group_mean'; groups: readonly string[]; weight: 'population' | 'none' }
	/** The figure less the target's value, in its unit, signed so that what is missing is negative whatever the direction. */
	| { kind: 'gap_to_target'; target: string }
	/** One code of a dimension less, or by, another of the same line; stands at the first. */
	| {
			kind: 'gap_between';
			dimension: BreakdownDimension;
			code: string;
			other: string;
			as: 'difference' | 'ratio';
	  }
	/** The mean of `years` consecutive years that ends in the year; null where one of them has no figure. */
	| { kind: 'moving_average'; years: number };

export type TransformationKind = Transformation['kind'];

export const TRANSFORMATION_KINDS = [
	'index',
	'change',
	'cagr',
	'per_capita',
	'rank',
	'z_score',
	'group_mean',
	'gap_to_target',
	'gap_between',
	'moving_average'
] as const satisfies readonly TransformationKind[];
