import {
	TOTAL_BREAKDOWN,
	type ExploreCatalogue,
	type ExploreSelection,
	type Observation
} from '#lib/domain/index.ts';

const NO_GROUP = { region: null, income_group: null, ldc: false, lldc: false, sids: false };

/** Three economies, a group of two of them, the world; a share, its companion, a count. */
export const CATALOGUE: ExploreCatalogue = {
	series: [
		{
			series: 'USE',
			indicator: 'internet-use',
			source: 'ITU',
			vintage: '2022',
			unit_measure: 'PERCENT',
			aggregates: 'USE_AGG',
			default_breakdown: null,
			first_year: 2015,
			last_year: 2020,
			direction: 1,
			group_rule: 'population_mean'
		},
		{
			series: 'USE_AGG',
			indicator: 'internet-use',
			source: 'ITU_AGG',
			vintage: '2022',
			unit_measure: 'PERCENT',
			aggregates: null,
			default_breakdown: null,
			first_year: 2015,
			last_year: 2020,
			direction: 1,
			group_rule: 'population_mean'
		},
		{
			series: 'SUBSCRIPTIONS',
			indicator: 'subscriptions-number',
			source: 'ITU',
			vintage: '2022',
			unit_measure: 'NUMBER',
			aggregates: null,
			default_breakdown: null,
			first_year: 2015,
			last_year: 2020,
			direction: 1,
			group_rule: null
		},
		{
			series: 'SKILLS',
			indicator: 'skills',
			source: 'ITU',
			vintage: '2022',
			unit_measure: 'PERCENT',
			aggregates: null,
			default_breakdown: 'age=Y15T24',
			first_year: 2015,
			last_year: 2020,
			direction: 1,
			group_rule: 'population_mean'
		},
		{
			series: 'PRICE',
			indicator: 'price',
			source: 'ITU',
			vintage: '2022',
			unit_measure: 'PT_GNI_PC',
			aggregates: null,
			default_breakdown: null,
			first_year: 2015,
			last_year: 2020,
			direction: -1,
			group_rule: null
		}
	],
	areas: [
		{ ref_area: '001', kind: 'world', ...NO_GROUP },
		{ ref_area: '199', kind: 'group', ...NO_GROUP },
		{ ref_area: '404', kind: 'economy', ...NO_GROUP, income_group: 'WB_LMC' },
		{ ref_area: '646', kind: 'economy', ...NO_GROUP, income_group: 'WB_LIC', ldc: true },
		{ ref_area: '800', kind: 'economy', ...NO_GROUP, income_group: 'WB_LIC', ldc: true },
		{ ref_area: '810', kind: 'former', ...NO_GROUP }
	],
	members: { '199': ['646', '800'], '001': ['404', '646', '800'] },
	targets: [
		{
			target_id: 'T.USE',
			indicator: 'internet-use',
			breakdown: null,
			operator: '>=',
			value: 75,
			unit: 'PERCENT',
			year: 2025,
			scope: 'economies;world'
		},
		{
			target_id: 'T.LDC',
			indicator: 'internet-use',
			breakdown: null,
			operator: '>=',
			value: 35,
			unit: 'PERCENT',
			year: 2025,
			scope: 'ldc'
		},
		{
			target_id: 'T.PRICE',
			indicator: 'price',
			breakdown: null,
			operator: '<',
			value: 2,
			unit: 'PT_GNI_PC',
			year: 2025,
			scope: null
		}
	]
};

/** Everything of a series, absences left out, with what is given in its place. */
export function selection(part: Partial<ExploreSelection> = {}): ExploreSelection {
	return {
		series: ['USE'],
		areas: ['404'],
		from: null,
		to: null,
		breakdown: {},
		hide_status: [],
		hide_nature: [],
		absent: false,
		...part
	};
}

/** A published row. */
export function observation(
	ref_area: string,
	time_period: number,
	obs_value: number | null,
	part: Partial<Observation> = {}
): Observation {
	const series = part.series ?? 'USE';
	const facts = CATALOGUE.series.find((row) => row.series === series);
	return {
		series,
		ref_area,
		time_period,
		...TOTAL_BREAKDOWN,
		obs_value,
		obs_text: null,
		obs_status: obs_value === null ? 'O' : 'A',
		nature: null,
		unit_measure: facts?.unit_measure ?? 'PERCENT',
		source: facts?.source ?? 'ITU',
		vintage: facts?.vintage ?? '2022',
		comment_obs: null,
		...part
	};
}
