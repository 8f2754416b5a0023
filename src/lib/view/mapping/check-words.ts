import { m, type Locale } from '#lib/i18n/index.ts';
import type { CheckCode } from './check-code.ts';
import type { MappingField } from './mapping-fields.ts';
import type { MessageGroup } from './message-log.ts';

const CHECKS = {
	'no-title': m.mapping_check_no_title,
	malformed: m.mapping_check_malformed,
	'country-unknown': m.mapping_check_country_unknown,
	'country-group': m.mapping_check_country_group,
	'goal-unknown': m.mapping_check_goal_unknown,
	'line-unknown': m.mapping_check_line_unknown,
	'line-parent': m.mapping_check_line_parent,
	'year-unknown': m.mapping_check_year_unknown,
	'year-serial': m.mapping_check_year_serial,
	'years-reversed': m.mapping_check_years_reversed,
	'amount-unknown': m.mapping_check_amount_unknown,
	'amount-currency': m.mapping_check_amount_currency,
	'status-unknown': m.mapping_check_status_unknown,
	'organisation-type-unknown': m.mapping_check_organisation_type_unknown,
	'url-refused': m.mapping_check_url_refused,
	'id-repeated': m.mapping_check_id_repeated
} satisfies Record<CheckCode, unknown>;

const FIELDS = {
	title: m.mapping_field_title,
	id: m.mapping_field_id,
	description: m.mapping_field_description,
	organisation: m.mapping_field_organisation,
	organisation_type: m.mapping_field_organisation_type,
	implementing_org: m.mapping_field_implementing_org,
	countries: m.mapping_field_countries,
	start_year: m.mapping_field_start_year,
	end_year: m.mapping_field_end_year,
	status: m.mapping_field_status,
	kind: m.mapping_field_kind,
	sector_codes: m.mapping_field_sector_codes,
	goals: m.mapping_field_goals,
	action_lines: m.mapping_field_action_lines,
	amount: m.mapping_field_amount,
	url: m.mapping_field_url
} satisfies Record<MappingField, unknown>;

const READS = {
	title: m.mapping_reads_title,
	id: m.mapping_reads_id,
	description: m.mapping_reads_text,
	organisation: m.mapping_reads_text,
	organisation_type: m.mapping_reads_organisation_type,
	implementing_org: m.mapping_reads_text,
	countries: m.mapping_reads_countries,
	start_year: m.mapping_reads_year,
	end_year: m.mapping_reads_year,
	status: m.mapping_reads_status,
	kind: m.mapping_reads_text,
	sector_codes: m.mapping_reads_sector_codes,
	goals: m.mapping_reads_goals,
	action_lines: m.mapping_reads_action_lines,
	amount: m.mapping_reads_amount,
	url: m.mapping_reads_url
} satisfies Record<MappingField, unknown>;

/** What is wrong with a value or row and what was expected, as a sentence. */
export function checkWords(code: CheckCode, locale: Locale): string {
	return CHECKS[code]({}, { locale });
}

/** What became of a value or row with a message. */
export function effectWords(effect: MessageGroup['effect'], locale: Locale): string {
	switch (effect) {
		case 'skipped':
			return m.mapping_effect_skipped({}, { locale });
		case 'dropped':
			return m.mapping_effect_dropped({}, { locale });
		case 'kept':
			return m.mapping_effect_kept({}, { locale });
	}
}

/** The name of a field. */
export function fieldWords(field: MappingField, locale: Locale): string {
	return FIELDS[field]({}, { locale });
}

/** What the cells of a field may hold, with examples, as a sentence. */
export function fieldReads(field: MappingField, locale: Locale): string {
	return READS[field]({}, { locale });
}
