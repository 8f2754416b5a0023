import type { Check } from './check.ts';

/** A figure known from the publication itself, and how many digits it was published with. */
interface Figure {
	series: string;
	ref_area: string;
	time_period: number;
	sex?: string;
	value: number;
	digits: number;
}

const FIGURES: readonly Figure[] = [
	{
		series: 'WB_WDI_2024.IT_NET_USER_ZS',
		ref_area: '001',
		time_period: 2023,
		value: 67.4,
		digits: 1
	},
	{
		series: 'WB_WDI_2025.IT_NET_USER_ZS',
		ref_area: '001',
		time_period: 2023,
		value: 65.4,
		digits: 1
	},
	{ series: 'UNSD_SDG.IT_USE_II99', ref_area: '001', time_period: 2022, value: 66.3, digits: 1 },
	{
		series: 'UNSD_SDG.IT_USE_II99',
		ref_area: '001',
		time_period: 2022,
		sex: 'F',
		value: 63.4,
		digits: 1
	},
	{
		series: 'UNSD_SDG.IT_USE_II99',
		ref_area: '001',
		time_period: 2022,
		sex: 'M',
		value: 69.2,
		digits: 1
	},
	{
		series: 'WB_WDI_2024.IT_NET_USER_ZS',
		ref_area: '578',
		time_period: 2021,
		value: 99,
		digits: 0
	},
	{
		series: 'WB_WDI_2024.IT_NET_USER_ZS',
		ref_area: '578',
		time_period: 2022,
		value: 99,
		digits: 0
	},
	{
		series: 'WB_WDI_2024.IT_NET_USER_ZS',
		ref_area: '578',
		time_period: 2023,
		value: 99,
		digits: 0
	},
	{ series: 'UNDESA_EGDI.EGDI', ref_area: '208', time_period: 2024, value: 0.98474, digits: 5 }
];

/** Economies that the UN lists count. */
const GROUPS = [
	['199', 45],
	['432', 32],
	['722', 53]
] as const;

function figureCheck({ series, ref_area, time_period, sex = '_T', value, digits }: Figure): Check {
	return {
		name: `figure-${series}-${ref_area}-${time_period}-${sex}`,
		sql: `SELECT 'published ${value}, found ' || coalesce(CAST(max(obs_value) AS VARCHAR), 'nothing')
			FROM observations
			WHERE series = '${series}' AND ref_area = '${ref_area}' AND time_period = ${time_period}
				AND sex = '${sex}' AND age = '_T' AND urbanisation = '_T'
			HAVING count(*) <> 1 OR max(obs_value) IS NULL OR round(max(obs_value), ${digits}) <> ${value}`
	};
}

/** Figures and counts that the publishers state, found again in our tables. */
export const PUBLISHED_FIGURES: readonly Check[] = [
	...FIGURES.map(figureCheck),
	...GROUPS.map(([group, count]) => ({
		name: `figure-members-${group}`,
		sql: `SELECT 'published ${count}, found ' || count(*) FROM area_members
			WHERE group_area = '${group}' HAVING count(*) <> ${count}`
	})),
	{
		name: 'figure-un-members',
		sql: `SELECT 'published 193, found ' || count(*) FROM areas WHERE un_member HAVING count(*) <> 193`
	},
	{
		name: 'figure-egdi-economies',
		sql: `SELECT time_period || ': ' || count(*) FILTER (WHERE a.un_member) || ' UN members of 193'
			FROM observations o JOIN areas a ON a.ref_area = o.ref_area
			WHERE o.series = 'UNDESA_EGDI.EGDI' AND o.time_period >= 2012
			GROUP BY time_period HAVING count(*) FILTER (WHERE a.un_member) <> 193 ORDER BY ALL`
	},
	{
		name: 'figure-egdi-first-2024',
		sql: `SELECT ref_area || ' is first, not Denmark' FROM observations
			WHERE series = 'UNDESA_EGDI.EGDI' AND time_period = 2024
			QUALIFY rank() OVER (ORDER BY obs_value DESC) = 1 AND ref_area <> '208'`
	}
];
