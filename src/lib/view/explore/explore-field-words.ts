import type { ExploreField } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

const FIELDS = {
	series: m.explore_field_series,
	ref_area: m.explore_field_ref_area,
	time_period: m.explore_field_time_period,
	region: m.explore_field_region,
	income_group: m.explore_field_income_group,
	sex: m.explore_field_sex,
	age: m.explore_field_age,
	urbanisation: m.explore_field_urbanisation,
	education_lev: m.explore_field_education_lev,
	composite_breakdown: m.explore_field_composite_breakdown,
	source: m.explore_field_source,
	vintage: m.explore_field_vintage,
	obs_status: m.explore_field_obs_status,
	nature: m.explore_field_nature
} satisfies Record<ExploreField, unknown>;

/** The words of a field, e.g. “Sex”. */
export function exploreFieldWords(field: ExploreField, locale: Locale): string {
	return FIELDS[field]({}, { locale });
}
