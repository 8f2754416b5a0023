import type { Defect } from './defects.ts';

/** Defects that only the figures known from the publications give away. */
export const PUBLISHED_DEFECTS: readonly Defect[] = [
	{
		what: 'the later vintage of the World in place of the earlier',
		sql: `UPDATE observations SET obs_value = 65.4
			WHERE series = 'WB_WDI_2024.IT_NET_USER_ZS' AND ref_area = '001' AND time_period = 2023`,
		caughtBy: 'figure-WB_WDI_2024.IT_NET_USER_ZS-001-2023-_T'
	},
	{
		what: 'women and men swapped',
		sql: `UPDATE observations SET sex = CASE sex WHEN 'F' THEN 'M' ELSE 'F' END
			WHERE series = 'UNSD_SDG.IT_USE_II99' AND sex <> '_T'`,
		caughtBy: 'figure-UNSD_SDG.IT_USE_II99-001-2022-F'
	},
	{
		what: 'years moved by one',
		sql: `UPDATE observations SET time_period = time_period + 1
			WHERE series = 'WB_WDI_2024.IT_NET_USER_ZS' AND ref_area = '578'`,
		caughtBy: 'figure-WB_WDI_2024.IT_NET_USER_ZS-578-2021-_T'
	},
	{
		what: 'an index in per cent',
		sql: `UPDATE observations SET obs_value = obs_value * 100 WHERE series = 'UNDESA_EGDI.EGDI'`,
		caughtBy: 'figure-UNDESA_EGDI.EGDI-208-2024-_T'
	},
	{
		what: 'another economy in first place',
		sql: `UPDATE observations SET obs_value = 0.99
			WHERE series = 'UNDESA_EGDI.EGDI' AND ref_area = '233' AND time_period = 2024`,
		caughtBy: 'figure-egdi-first-2024'
	},
	{
		what: 'an economy missing from the survey',
		sql: `DELETE FROM observations
			WHERE series = 'UNDESA_EGDI.EGDI' AND ref_area = '792' AND time_period = 2024`,
		caughtBy: 'figure-egdi-economies'
	},
	{
		what: 'a least developed country too few',
		sql: `DELETE FROM area_members WHERE group_area = '199' AND ref_area = '004'`,
		caughtBy: 'figure-members-199'
	},
	{
		what: 'a member of the UN too few',
		sql: `UPDATE areas SET un_member = false WHERE ref_area = '578'`,
		caughtBy: 'figure-un-members'
	}
];
