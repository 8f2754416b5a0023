import { PROGRESS_METHODS } from '#lib/domain/index.ts';
import type { Check } from '../checks/check.ts';

/** How a verdict is named in a problem. */
const ROW = `concat_ws(' ', v.indicator, v.measure, v.ref_area, v.series, v.target_id, v.method)`;

/** A figure of a verdict is one that is published, or one of ours. */
function publishedCheck(end: 'base' | 'latest'): Check {
	return {
		name: `verdicts-${end}-is-held`,
		sql: `SELECT DISTINCT ${ROW} || ': ' || v.${end}_year || ' = ' || v.${end}_value FROM verdicts v
			WHERE v.measure = 'value' AND v.${end}_year IS NOT NULL AND NOT CASE
				WHEN v.computed THEN EXISTS (SELECT 1 FROM group_figures g WHERE g.series = v.series
					AND g.ref_area = v.ref_area AND g.time_period = v.${end}_year
					AND g.obs_value = v.${end}_value)
				ELSE EXISTS (SELECT 1 FROM observations o WHERE o.series = v.series
					AND o.ref_area = v.ref_area AND o.time_period = v.${end}_year
					AND o.obs_value = v.${end}_value)
			END
			ORDER BY ALL`
	};
}

/** Verdicts rest on figures that are there and on targets that are confirmed; group figures on enough members. */
export const FIGURE_CHECKS: readonly Check[] = [
	{
		name: 'verdicts-driven-by-confirmed-targets',
		sql: `SELECT DISTINCT ${ROW} FROM verdicts v JOIN targets t ON t.target_id = v.target_id
			WHERE NOT t.confirmed OR t.breakdown IS NOT NULL OR v.measure <> 'value'
				OR t.indicator IS DISTINCT FROM v.indicator
				OR t.value IS DISTINCT FROM v.target_value OR t.year IS DISTINCT FROM v.target_year
			ORDER BY ALL`
	},
	{
		name: 'verdicts-one-primary',
		sql: `SELECT concat_ws(' ', indicator, measure, ref_area) FROM verdicts
			GROUP BY indicator, measure, ref_area
			HAVING count(*) FILTER (WHERE is_primary) <> ${PROGRESS_METHODS.length}
				OR count(DISTINCT (series, computed, target_id)) FILTER (WHERE is_primary) <> 1
			ORDER BY ALL`
	},
	{
		name: 'verdicts-have-figures',
		sql: `SELECT ${ROW} || ': ' || v.verdict FROM verdicts v
			WHERE v.verdict <> 'not_assessable' AND (v.latest_year IS NULL OR v.latest_value IS NULL
				OR ((v.base_year IS NULL OR v.base_value IS NULL)
					AND v.verdict <> 'achieved' AND v.method <> 'ITU_UMC'))
			ORDER BY ALL`
	},
	{
		name: 'verdicts-speak-or-say-why',
		sql: `SELECT ${ROW} || ': ' || v.verdict FROM verdicts v
			WHERE (v.verdict = 'not_assessable') <> (v.reason IS NOT NULL)
				OR (v.verdict = 'not_assessable') <> (v.score IS NULL)
				OR (v.verdict = 'not_assessable') <> (v.word IS NULL)
				OR v.score NOT BETWEEN -5 AND 5
			ORDER BY ALL`
	},
	publishedCheck('base'),
	publishedCheck('latest'),
	{
		name: 'verdicts-say-what-is-computed',
		sql: `SELECT ${ROW} FROM verdicts v
			WHERE v.computed <> list_contains(string_split(v.cautions, ';'), 'computed_group')
			ORDER BY ALL`
	},
	{
		name: 'group_figures-of-half-the-group',
		sql: `WITH held AS (
				SELECT group_area AS ref_area, count(*) AS members FROM area_members GROUP BY group_area
			)
			SELECT concat_ws(' ', g.series, g.ref_area, g.time_period, g.members_with, g.members,
				g.population_share)
			FROM group_figures g LEFT JOIN held h ON h.ref_area = g.ref_area
			WHERE g.members IS DISTINCT FROM h.members OR 2 * g.members_with < g.members
				OR g.members_with > g.members OR g.population_share NOT BETWEEN 0.5 AND 1
			ORDER BY ALL`
	},
	{
		name: 'group_figures-not-published',
		sql: `SELECT DISTINCT g.series || ' ' || g.ref_area FROM group_figures g
			JOIN series s ON s.series = g.series
			JOIN observations o ON o.ref_area = g.ref_area AND o.series IN (s.series, s.aggregates)
			WHERE o.obs_value IS NOT NULL ORDER BY ALL`
	},
	{
		name: 'group_figures-by-their-rule',
		sql: `SELECT DISTINCT g.indicator || ' ' || g.series FROM group_figures g
			LEFT JOIN indicators i ON i.indicator = g.indicator
			LEFT JOIN series s ON s.series = g.series AND s.indicator = g.indicator
			WHERE i.group_rule IS NULL OR s.series IS NULL ORDER BY ALL`
	}
];
