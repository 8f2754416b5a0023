import type {
	Transformation,
	TransformationKind,
	WhyNotTransformation
} from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { ExploreNames } from '../explore-input.ts';

const KINDS = {
	index: m.explore_step_index,
	change: m.explore_step_change,
	cagr: m.explore_step_cagr,
	per_capita: m.explore_step_per_capita,
	rank: m.explore_step_rank,
	z_score: m.explore_step_z_score,
	group_mean: m.explore_step_group_mean,
	gap_to_target: m.explore_step_gap_to_target,
	gap_between: m.explore_step_gap_between,
	moving_average: m.explore_step_moving_average
} satisfies Record<TransformationKind, unknown>;

/** What a kind of transformation is called. */
export function stepKindWords(
	kind: TransformationKind,
	{ locale }: Pick<ExploreNames, 'locale'>
): string {
	return KINDS[kind]({}, { locale });
}

/** A transformation with its settings, in words, e.g. `index, 2010 = 100`. */
export function transformationWords(
	step: Transformation,
	names: ExploreNames,
	targetName: (target: string) => string
): string {
	const options = { locale: names.locale };
	switch (step.kind) {
		case 'index':
			return m.explore_step_words_index({ year: step.year }, options);
		case 'change':
			return m.explore_step_words_change({ years: step.years }, options);
		case 'cagr':
			return m.explore_step_words_cagr({ from: step.from, to: step.to }, options);
		case 'moving_average':
			return m.explore_step_words_moving_average({ years: step.years }, options);
		case 'gap_between':
			return m.explore_step_words_gap_between(
				{
					code: names.code(step.dimension, step.code),
					other: names.code(step.dimension, step.other)
				},
				options
			);
		case 'gap_to_target':
			return m.explore_step_words_gap_to_target({ target: targetName(step.target) }, options);
		case 'group_mean': {
			const groups = step.groups.map((code) => names.area(code)?.name ?? code).join(', ');
			return m.explore_step_words_group_mean({ groups }, options);
		}
		case 'per_capita':
		case 'rank':
		case 'z_score':
			return stepKindWords(step.kind, names);
	}
}

const REASONS = {
	no_figures: m.explore_why_no_figures,
	one_year: m.explore_why_one_year,
	not_above_zero: m.explore_why_not_above_zero,
	not_a_sum: m.explore_why_not_a_sum,
	few_economies: m.explore_why_few_economies,
	no_members: m.explore_why_no_members,
	no_group_rule: m.explore_why_no_group_rule,
	no_target: m.explore_why_no_target,
	one_code: m.explore_why_one_code
} satisfies Record<WhyNotTransformation, unknown>;

/** Why a transformation says nothing of the figures. */
export function whyNotStepWords(
	reason: WhyNotTransformation,
	{ locale }: Pick<ExploreNames, 'locale'>
): string {
	return REASONS[reason]({}, { locale });
}
