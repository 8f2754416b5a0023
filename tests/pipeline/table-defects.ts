import type { Defect } from './defects.ts';

/** Defects of areas, groups, series, links and rejects. */
export const TABLE_DEFECTS: readonly Defect[] = [
	{
		what: 'an area twice',
		sql: `INSERT INTO areas FROM areas WHERE ref_area = '578'`,
		caughtBy: 'areas-key-unique'
	},
	{
		what: 'two areas on one page',
		sql: `UPDATE areas SET slug = 'nor' WHERE ref_area = '208'`,
		caughtBy: 'areas-slug-unique'
	},
	{
		what: 'a code in small letters',
		sql: `UPDATE areas SET iso3 = 'nor' WHERE ref_area = '578'`,
		caughtBy: 'areas-iso3-form'
	},
	{
		what: 'a code without its zeros',
		sql: `UPDATE areas SET ref_area = '4' WHERE ref_area = '004'`,
		caughtBy: 'areas-ref_area-form'
	},
	{
		what: 'a kind of area of no list',
		sql: `UPDATE areas SET kind = 'country' WHERE ref_area = '578'`,
		caughtBy: 'areas-kind-code'
	},
	{
		what: 'an economy without a French name',
		sql: `UPDATE areas SET name_fr = NULL WHERE ref_area = '578'`,
		caughtBy: 'economies-named-in-six-languages'
	},
	{
		what: 'a Russian name in Latin letters',
		sql: `UPDATE areas SET name_ru = 'Norway' WHERE ref_area = '578'`,
		caughtBy: 'names-in-their-script'
	},
	{
		what: 'an article left behind a name',
		sql: `UPDATE areas SET name_fr = 'Norvège (la)' WHERE ref_area = '578'`,
		caughtBy: 'names-without-leftovers'
	},
	{
		what: 'an economy without a page',
		sql: `UPDATE areas SET slug = NULL WHERE ref_area = '578'`,
		caughtBy: 'economies-have-a-page'
	},
	{
		what: 'latitude and longitude swapped',
		sql: `UPDATE areas SET latitude = 178, longitude = -18 WHERE ref_area = '242'`,
		caughtBy: 'coordinates-on-the-globe'
	},
	{
		what: 'a region that does not exist',
		sql: `UPDATE areas SET region = '155' WHERE ref_area = '578'`,
		caughtBy: 'areas-region-known'
	},
	{
		what: 'a least developed country left out of the group',
		sql: `DELETE FROM area_members WHERE group_area = '199' AND ref_area = '004'`,
		caughtBy: 'members-agree-with-areas'
	},
	{
		what: 'a group as a member of a group',
		sql: `INSERT INTO area_members VALUES ('001', '199', 'REF_COUNTRY_CODES')`,
		caughtBy: 'members-are-economies'
	},
	{
		what: 'a member twice',
		sql: `INSERT INTO area_members FROM area_members WHERE ref_area = '004'`,
		caughtBy: 'area_members-key-unique'
	},
	{
		what: 'a population of nobody',
		sql: 'UPDATE population SET obs_value = 0 WHERE time_period = 1990',
		caughtBy: 'population-is-plausible'
	},
	{
		what: 'a projection shown as counted',
		sql: `UPDATE population SET obs_status = 'A' WHERE time_period = 2024`,
		caughtBy: 'population-is-plausible'
	},
	{
		what: 'an economy miscounted',
		sql: 'UPDATE series SET economies = economies + 1',
		caughtBy: 'series-statistics-true'
	},
	{
		what: 'a series without figures',
		sql: `INSERT INTO series SELECT * REPLACE ('WB_WDI.EMPTY' AS series, 9 AS preference)
			FROM series WHERE series = 'WB_WDI.IT_NET_USER_ZS'`,
		caughtBy: 'series-has-rows'
	},
	{
		what: 'an indicator without a series',
		sql: `DELETE FROM series WHERE indicator = 'ewaste-collection-rate'`,
		caughtBy: 'indicator-has-series'
	},
	{
		what: 'two series first',
		sql: 'UPDATE series SET preference = 1',
		caughtBy: 'series-preference-unique'
	},
	{
		what: 'a first view with nothing in it',
		sql: `UPDATE series SET default_breakdown = 'age=Y15T24'`,
		caughtBy: 'series-default-breakdown-has-values'
	},
	{
		what: 'aggregates from another indicator',
		sql: `UPDATE series SET aggregates = 'UNSD_SDG.EN_EWT_COLLR'
			WHERE series = 'ITU_DDD.I99H'`,
		caughtBy: 'series-aggregates-known'
	},
	{
		what: 'a topic of no list',
		sql: `UPDATE indicators SET topic = 'internet'`,
		caughtBy: 'indicators-topic-code'
	},
	{
		what: 'limits the wrong way round',
		sql: 'UPDATE indicators SET limit_low = 100, limit_high = 0 WHERE limit_high = 100',
		caughtBy: 'limits-in-order'
	},
	{
		what: 'a link to a target that does not exist',
		sql: `UPDATE indicator_links SET code = '17.99' WHERE kind = 'target'`,
		caughtBy: 'indicator_links-code-known'
	},
	{
		what: 'a link of no layer',
		sql: `UPDATE indicator_links SET layer = 'other'`,
		caughtBy: 'indicator_links-layer-code'
	},
	{
		what: 'a matrix cell of an unknown action line',
		sql: `UPDATE matrix_links SET action_line = 'C12'`,
		caughtBy: 'matrix_links-action_line-known'
	},
	{
		what: 'a matrix cell that is neither accepted nor rejected',
		sql: `UPDATE matrix_links SET decision = 'maybe'`,
		caughtBy: 'matrix_links-decision-code'
	},
	{
		what: 'a target of an unknown indicator',
		sql: `UPDATE targets SET indicator = 'internet'`,
		caughtBy: 'targets-indicator-known'
	},
	{
		what: 'a target with a sign of no list',
		sql: `UPDATE targets SET operator = '=>'`,
		caughtBy: 'targets-operator-code'
	},
	{
		what: 'a WSIS target twice',
		sql: `INSERT INTO wsis_targets FROM wsis_targets WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-key-unique'
	},
	{
		what: 'a WSIS target left out',
		sql: `DELETE FROM wsis_targets WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-numbered-from-1'
	},
	{
		what: 'a WSIS target of an unknown action line',
		sql: `UPDATE wsis_targets SET action_lines = 'C2;C12' WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-action_lines-known'
	},
	{
		what: 'a WSIS target that names an action line twice',
		sql: `UPDATE wsis_targets SET action_lines = 'C2;C2' WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-action_lines-known'
	},
	{
		what: 'a WSIS target of an unknown SDG target',
		sql: `UPDATE wsis_targets SET goal_targets = '17.8;17.99' WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-goal_targets-known'
	},
	{
		what: 'a WSIS target measured by an unknown indicator',
		sql: `UPDATE wsis_targets SET indicators = 'internet-use;internet' WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-indicators-known'
	},
	{
		what: 'a WSIS target with a verdict of no list',
		sql: `UPDATE wsis_targets SET measure = 'parity' WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-measure-code'
	},
	{
		what: 'a WSIS target with a breakdown that has no figure',
		sql: `UPDATE wsis_targets SET breakdowns = 'sex=F;urbanisation=R' WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-breakdowns-have-figures'
	},
	{
		what: 'a WSIS target whose indicators no one chose for a reason',
		sql: `UPDATE wsis_targets SET basis_fr = NULL WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-say-why'
	},
	{
		what: 'a WSIS target with a verdict but no indicator',
		sql: `UPDATE wsis_targets SET indicators = NULL WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-say-why'
	},
	{
		what: 'a status of 2014 without its confidence',
		sql: `UPDATE wsis_targets SET status_2014_confidence = NULL WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-status_2014_confidence-form'
	},
	{
		what: 'a title of a WSIS target that is neither confirmed nor not',
		sql: `UPDATE wsis_targets SET name_confidence = 'sure' WHERE wsis_target = 1`,
		caughtBy: 'wsis_targets-name_confidence-form'
	},
	{
		what: 'a source of which nothing was read',
		sql: `INSERT INTO sources SELECT * REPLACE ('ITU_NEW' AS source) FROM sources LIMIT 1`,
		caughtBy: 'source-has-rows'
	},
	{
		what: 'a new name that no list resolves',
		sql: `INSERT INTO rejects VALUES ('WB_WDI', 'file.csv', 1, 'WB_WDI.IT_NET_USER_ZS', 'GEO', 'atl',
			'Atlantis', '2023', '50', 'unknown area')`,
		caughtBy: 'rejects-are-known'
	},
	{
		what: 'more rejects than were allowed',
		sql: 'INSERT INTO rejects FROM rejects',
		caughtBy: 'known-rejects-in-number'
	},
	{
		what: 'a name of two areas',
		sql: `INSERT INTO area_lookup VALUES ('GEO', 'nor', '208')`,
		caughtBy: 'aliases-lead-to-one-area'
	},
	{
		what: 'a name of an area that does not exist',
		sql: `UPDATE facts_area_aliases SET ref_area = '383' WHERE ref_area = '412'`,
		caughtBy: 'aliases-of-known-areas'
	}
];
