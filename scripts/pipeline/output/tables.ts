/** A table that the pipeline publishes: its columns, in order, with their DuckDB types. */
export interface TableSpec {
	table: string;
	columns: readonly (readonly [name: string, type: ColumnType])[];
	/** The curated file that holds the rows, as loaded by `loadFacts`; absent where SQL builds them. */
	facts?: string;
}

export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';

/** Reads `a b:INTEGER c` as columns; VARCHAR where no type is given. */
function columns(text: string): TableSpec['columns'] {
	return text
		.trim()
		.split(/\s+/)
		.map((item) => {
			const [name = '', type = 'VARCHAR'] = item.split(':');
			return [name, type as ColumnType] as const;
		});
}

/** The columns of `observations` and of every series file. */
export const OBSERVATIONS: TableSpec = {
	table: 'observations',
	columns: columns(`series ref_area time_period:INTEGER sex age urbanisation education_lev
		composite_breakdown obs_value:DOUBLE obs_text obs_status nature unit_measure source vintage
		comment_obs`)
};

/** Every table but `observations`. Names and order of columns are those of the domain interfaces. */
export const TABLES: readonly TableSpec[] = [
	{
		table: 'areas',
		columns: columns(`ref_area iso3 iso2 kind scheme slug name_en name_fr name_es name_ru name_ar
			name_zh region sub_region intermediate_region itu_region income_group ldc:BOOLEAN
			lldc:BOOLEAN sids:BOOLEAN un_member:BOOLEAN latitude:DOUBLE longitude:DOUBLE`)
	},
	{ table: 'area_members', columns: columns('group_area ref_area source') },
	{
		table: 'population',
		columns: columns('ref_area time_period:INTEGER obs_value:DOUBLE obs_status source vintage')
	},
	{
		table: 'indicators',
		facts: 'facts_indicators',
		columns: columns(`indicator topic core_list_code core_list_confidence sdg_indicator sdg_part
			unit_measure direction:INTEGER limit_low:DOUBLE limit_high:DOUBLE group_rule custodian name_en
			name_fr definition_en definition_fr`)
	},
	{
		table: 'indicator_links',
		facts: 'facts_indicator_links',
		columns: columns('indicator layer kind code confidence basis')
	},
	{
		table: 'series',
		columns: columns(`series indicator source source_code preference:INTEGER unit_measure aggregates
			default_breakdown vintage first_year:INTEGER last_year:INTEGER observations:INTEGER
			values:INTEGER economies:INTEGER`)
	},
	{
		table: 'sources',
		facts: 'facts_sources',
		columns: columns(`source publisher title_en title_fr vintage retrieved licence licence_url
			non_commercial:BOOLEAN origin cautions_en cautions_fr`)
	},
	{
		table: 'action_lines',
		facts: 'facts_action_lines',
		columns:
			columns(`action_line parent matrix_row:BOOLEAN position:INTEGER short_en short_fr name_en
			name_en_confidence name_fr name_fr_confidence name_es name_es_confidence facilitators
			facilitators_confidence`)
	},
	{
		table: 'goals',
		facts: 'facts_goals',
		columns: columns('goal short_en short_fr name_en name_fr')
	},
	{
		table: 'goal_targets',
		facts: 'facts_goal_targets',
		columns: columns('target goal name_en name_fr confidence source')
	},
	{
		table: 'matrix_links',
		facts: 'facts_matrix_links',
		columns: columns('action_line goal target decision note confidence source')
	},
	{
		table: 'targets',
		facts: 'facts_targets',
		columns: columns(`target_id framework code name_en name_fr indicator breakdown operator
			value:DOUBLE unit year:INTEGER scope scope_text value_text confidence confirmed:BOOLEAN source`)
	},
	{
		table: 'wsis_targets',
		facts: 'facts_wsis_targets',
		columns:
			columns(`wsis_target:INTEGER name_en name_fr name_confidence in_geneva_plan:BOOLEAN lead
			lead_confidence status_2014_en status_2014_fr status_2014_confidence measured_en measured_fr
			measured_confidence action_lines goal_targets mapping_confidence indicators measure breakdowns
			basis_en basis_fr`)
	},
	{
		table: 'processes',
		facts: 'facts_processes',
		columns: columns(`process position:INTEGER kind name_en name_fr what_en what_fr paragraphs
			action_lines confidence source`)
	},
	{
		table: 'process_facts',
		facts: 'facts_process_facts',
		columns: columns(`process position:INTEGER kind code text_en text_fr start_date end_date url
			confidence source`)
	},
	{
		table: 'core_list_indicators',
		facts: 'facts_core_list_indicators',
		columns: columns(`code position:INTEGER area name_en name_fr definition_en definition_fr unit_en
			unit_fr owner_en owner_fr confidence source`)
	},
	{
		table: 'process_events',
		facts: 'facts_process_events',
		columns: columns(`event processes kind title_en title_fr theme_en theme_fr theme_confidence
			place_en place_fr start_date end_date date_confidence confidence source url activity`)
	},
	{
		table: 'roadmap_items',
		facts: 'facts_roadmap_items',
		columns: columns(`item position:INTEGER action_line activity_en activity_fr result_en result_fr
			indicator_en indicator_fr indicators due_date due_en due_fr status status_date responsible_en
			responsible_fr goals mandate paragraph url activity confidence source`)
	},
	{
		table: 'revisions',
		columns: columns(`indicator ref_area time_period:INTEGER series_old series_new value_old:DOUBLE
			value_new:DOUBLE`)
	},
	{
		table: 'group_figures',
		columns: columns(`indicator series ref_area time_period:INTEGER obs_value:DOUBLE members:INTEGER
			members_with:INTEGER population_share:DOUBLE`)
	},
	{
		table: 'verdicts',
		columns: columns(`indicator measure ref_area target_id method is_primary:BOOLEAN series
			computed:BOOLEAN verdict word score:DOUBLE measure_value:DOUBLE base_year:INTEGER
			base_value:DOUBLE latest_year:INTEGER latest_value:DOUBLE target_value:DOUBLE
			target_year:INTEGER rate:DOUBLE rate_needed:DOUBLE projection:DOUBLE reason cautions
			methods_agree:INTEGER methods_of:INTEGER bases_agree:INTEGER bases_of:INTEGER
			latest_agree:INTEGER latest_of:INTEGER`)
	},
	{
		table: 'summary_verdicts',
		columns: columns(`kind code goal layer ref_area method verdict score:DOUBLE speaking:INTEGER
			silent:INTEGER lowest highest`)
	},
	{
		table: 'forum_editions',
		facts: 'facts_forum_editions',
		columns: columns(`year:INTEGER title_en title_fr dates_text start_date end_date date_confidence
			theme_en theme_fr theme_confidence note_en note_fr confidence`)
	},
	{
		table: 'prize_editions',
		facts: 'facts_prize_editions',
		columns: columns(`year:INTEGER submitted_text submitted:INTEGER nominated_text nominated:INTEGER
			champions_text champions:INTEGER winners_text winners:INTEGER votes_text votes:INTEGER
			countries_text countries:INTEGER planned unconfirmed note_en note_fr source confidence`)
	},
	{
		table: 'stocktaking_counts',
		facts: 'facts_stocktaking_counts',
		columns: columns(`position:INTEGER date date_text_en date_text_fr what_en what_fr value_text
			value:INTEGER at_least:BOOLEAN source confidence`)
	},
	{
		table: 'crosswalk_rules',
		facts: 'facts_crosswalk_rules',
		columns: columns(`rule position:INTEGER basis pattern title_pattern low_pattern action_line
			confidence languages`)
	},
	{
		table: 'activities',
		columns: columns(`activity title title_fr description organisation organisation_type
			implementing_org countries start_year:INTEGER end_year:INTEGER year_basis status status_text
			kind sector_codes amount:DOUBLE amount_basis source licence url process mandate paragraph note
			confidence`)
	},
	{
		table: 'activity_links',
		columns: columns('activity kind code layer rule confidence basis in_matrix:BOOLEAN')
	}
];
