import { PROGRESS_BASE_YEAR, PROGRESS_HORIZON, PROGRESS_NOW } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';

/** A rule of ours; `id` is its place on the page, for addresses. */
export interface MethodRule {
	id: string;
	title: string;
	text: string;
}

/** The rules that the publications leave open and this site decides, by what they concern. */
export function methodRules(): { id: string; title: string; rules: MethodRule[] }[] {
	const base = PROGRESS_BASE_YEAR;
	const horizon = PROGRESS_HORIZON;
	const now = PROGRESS_NOW;
	const rule = (id: string, title: string, text: string): MethodRule => ({
		id: `rule-${id}`,
		title,
		text
	});
	return [
		{
			id: 'rules-input',
			title: m.methods_rules_input_title(),
			rules: [
				rule('base', m.methods_rule_base_title(), m.methods_rule_base({ base, horizon })),
				rule('age', m.methods_rule_age_title(), m.methods_rule_age({ now })),
				rule('series', m.methods_rule_series_title(), m.methods_rule_series()),
				rule('targets', m.methods_rule_targets_title(), m.methods_rule_targets()),
				rule('groups', m.methods_rule_groups_title(), m.methods_rule_groups()),
				rule('parity', m.methods_rule_parity_title(), m.methods_rule_parity())
			]
		},
		{
			id: 'rules-formula',
			title: m.methods_rules_formula_title(),
			rules: [
				rule('met', m.methods_rule_met_title(), m.methods_rule_met()),
				rule('cuts', m.methods_rule_cuts_title(), m.methods_rule_cuts()),
				rule('zero', m.methods_rule_zero_title(), m.methods_rule_zero()),
				rule('same', m.methods_rule_same_title(), m.methods_rule_same()),
				rule('way', m.methods_rule_way_title(), m.methods_rule_way()),
				rule('silent', m.methods_rule_silent_title(), m.methods_rule_silent()),
				rule('projection', m.methods_rule_projection_title(), m.methods_rule_projection())
			]
		},
		{
			id: 'rules-sum',
			title: m.methods_rules_sum_title(),
			rules: [
				rule('sum', m.methods_rule_sum_title(), m.methods_rule_sum()),
				rule('test', m.methods_rule_test_title(), m.methods_rule_test({ base }))
			]
		}
	];
}
