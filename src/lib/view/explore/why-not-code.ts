/** Why a kind of chart does not suit what is chosen. */
export const WHY_NOT_CODES = [
	'no_figures',
	'several_units',
	'one_year',
	'needs_two_series',
	'no_common_area',
	'one_area',
	'too_few_economies',
	'no_economies',
	'nothing_to_compare',
	'no_pair',
	'one_panel',
	'too_many_panels',
	'not_a_sum',
	'one_part',
	'too_many_parts',
	'parts_do_not_add_up',
	'has_gaps',
	'below_zero'
] as const;
export type WhyNotCode = (typeof WHY_NOT_CODES)[number];
