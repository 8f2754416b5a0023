import { BREAKDOWN_DIMENSIONS } from '../observation.ts';
import { catalogueIndex, type ExploreCatalogue } from './explore-catalogue.ts';
import type { Figure } from './figure.ts';
import { lineKey } from './line-key.ts';
import type { Transformation, TransformationKind } from './transformation.ts';
import { economiesAlike } from './transformations/economies-alike.ts';
import { singlesOf } from './transformations/sum-units.ts';
import { targetFits } from './transformations/target-fits.ts';

/**
 * Why a transformation says nothing of some figures: `no_figures` (none has a value), `one_year` (no line has two
 * years), `not_above_zero` (no line has figures above zero in two years), `not_a_sum` (no count or sum that population could divide), `few_economies` (no two economies of a series,
 * year and breakdown), `no_members` (no economy that is a member of a group), `no_group_rule` (a mean weighted by
 * population is not how a group's figure follows), `no_target` (no confirmed target speaks of them), `one_code` (no
 * dimension has two codes in one line).
 */
export type WhyNotTransformation =
	| 'no_figures'
	| 'one_year'
	| 'not_above_zero'
	| 'not_a_sum'
	| 'few_economies'
	| 'no_members'
	| 'no_group_rule'
	| 'no_target'
	| 'one_code';

/**
 * Why a kind of transformation, or one with its settings, does not suit figures (those that it would be given); null
 * where it suits some of them. The others then say so themselves by their absence.
 */
export function whyNotTransformation(
	choice: TransformationKind | Transformation,
	figures: readonly Figure[],
	catalogue: ExploreCatalogue
): WhyNotTransformation | null {
	const held = figures.filter((figure) => figure.value !== null);
	if (held.length === 0) return 'no_figures';
	const step = typeof choice === 'string' ? null : choice;
	const index = catalogueIndex(catalogue);
	switch (typeof choice === 'string' ? choice : choice.kind) {
		case 'index':
		case 'cagr':
			if (!hasTwoYears(held)) return 'one_year';
			return hasTwoYears(held.filter(isAboveZero)) ? null : 'not_above_zero';
		case 'change':
			if (!hasTwoYears(held)) return 'one_year';
			if (step?.kind !== 'change' || step.as === 'difference') return null;
			return hasTwoYears(held.filter(isAboveZero)) ? null : 'not_above_zero';
		case 'moving_average':
			return hasTwoYears(held) ? null : 'one_year';
		case 'per_capita':
			return held.some((figure) => singlesOf(figure.value_unit) !== null) ? null : 'not_a_sum';
		case 'rank':
		case 'z_score': {
			const { alike } = economiesAlike(held, catalogue);
			return alike.some((economies) => economies.length > 1) ? null : 'few_economies';
		}
		case 'group_mean': {
			const groups = step?.kind === 'group_mean' ? step.groups : [...index.members.keys()];
			const members = new Set(groups.flatMap((group) => index.members.get(group) ?? []));
			const meant = held.filter((figure) => members.has(figure.ref_area));
			if (meant.length === 0) return 'no_members';
			if (step?.kind !== 'group_mean' || step.weight === 'none') return null;
			const ruled = meant.some((figure) => index.series.get(figure.series)?.group_rule != null);
			return ruled ? null : 'no_group_rule';
		}
		case 'gap_to_target': {
			const targets =
				step?.kind === 'gap_to_target'
					? catalogue.targets.filter((target) => target.target_id === step.target)
					: catalogue.targets;
			const fits = held.some((figure) => {
				const series = index.series.get(figure.series);
				const area = index.areas.get(figure.ref_area);
				if (series === undefined || area === undefined) return false;
				return targets.some((target) => targetFits(target, figure, series, area));
			});
			return fits ? null : 'no_target';
		}
		case 'gap_between':
			return hasTwoCodes(held, step) ? null : 'one_code';
	}
}

function isAboveZero({ value }: Figure): boolean {
	return value !== null && value > 0;
}

function hasTwoYears(figures: readonly Figure[]): boolean {
	const years = new Map<string, number>();
	return figures.some((figure) => {
		const key = lineKey(figure);
		const known = years.get(key);
		years.set(key, figure.time_period);
		return known !== undefined && known !== figure.time_period;
	});
}

/** Whether a dimension has two codes, or those of the step, in one series, area and year. */
function hasTwoCodes(figures: readonly Figure[], step: Transformation | null): boolean {
	const asked = step?.kind === 'gap_between' ? step : null;
	const dimensions = asked === null ? BREAKDOWN_DIMENSIONS : [asked.dimension];
	return dimensions.some((dimension) => {
		const seen = new Map<string, Set<string>>();
		return figures.some((figure) => {
			const code = figure[dimension];
			if (asked !== null && code !== asked.code && code !== asked.other) return false;
			const others = BREAKDOWN_DIMENSIONS.filter((one) => one !== dimension);
			const { series, ref_area, time_period } = figure;
			const key = [series, ref_area, time_period, ...others.map((one) => figure[one])].join('|');
			const codes = seen.get(key) ?? new Set();
			seen.set(key, codes.add(code));
			return codes.size > 1;
		});
	});
}
