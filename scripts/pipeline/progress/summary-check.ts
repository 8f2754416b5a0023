import type { Check } from '../checks/check.ts';

/** Half of the last decimal of a score, and a little for the arithmetic. */
const ROUNDING = 0.00005001;

/** Every summary again in SQL, from links and primary verdicts: what speaks, the mean score and its cuts. */
export const SUMMARY_CHECK: Check = {
	name: 'summaries-are-means-of-verdicts',
	sql: `WITH official AS (
			SELECT * FROM indicator_links WHERE layer = 'official'
		), placed AS (
			SELECT kind, code, NULL AS goal, layer, indicator FROM indicator_links WHERE kind = 'action_line'
			UNION SELECT kind, code, NULL, layer, indicator FROM official WHERE kind = 'goal'
			UNION SELECT 'cell', m.action_line, m.goal, 'official', o.indicator
			FROM official o JOIN matrix_links m ON m.target = o.code
			WHERE o.kind = 'target' AND m.decision = 'accept'
			UNION SELECT 'cell', l.code, o.code, 'thematic', o.indicator
			FROM official o JOIN indicator_links l USING (indicator)
			WHERE o.kind = 'goal' AND l.kind = 'action_line' AND l.layer = 'thematic'
		), directed AS (
			SELECT kind, code, coalesce(goal, '') AS goal, layer, indicator
			FROM placed JOIN indicators USING (indicator) WHERE direction <> 0
		), spoken AS (
			SELECT kind, code, goal, layer, ref_area, method, count(*) AS speaking, avg(score) AS mean,
				bool_and(verdict = 'achieved') AS achieved
			FROM directed JOIN verdicts USING (indicator)
			WHERE is_primary AND measure = 'value' AND verdict <> 'not_assessable'
			GROUP BY ALL
		), counted AS (
			SELECT kind, code, goal, layer, count(*) AS members FROM directed GROUP BY ALL
		), expected AS (
			SELECT kind, code, goal, layer, a.ref_area, m.method, members, coalesce(speaking, 0) AS speaking,
				mean, CASE WHEN mean IS NULL THEN 'not_assessable' WHEN achieved THEN 'achieved'
					WHEN mean >= 2.5 - 1e-9 THEN 'on_track' WHEN mean >= -1e-9 THEN 'acceleration_needed'
					WHEN mean >= -2.5 - 1e-9 THEN 'limited_progress' ELSE 'deterioration' END AS verdict
			FROM counted
			CROSS JOIN (SELECT ref_area FROM areas WHERE slug IS NOT NULL) a
			CROSS JOIN (SELECT DISTINCT method FROM verdicts) m
			LEFT JOIN spoken s USING (kind, code, goal, layer, ref_area, method)
		), written AS (
			SELECT * REPLACE (coalesce(goal, '') AS goal) FROM summary_verdicts
		)
		SELECT concat_ws(' ', kind, code, goal, layer, ref_area, method)
		FROM expected e FULL JOIN written w USING (kind, code, goal, layer, ref_area, method)
		WHERE w.speaking IS DISTINCT FROM e.speaking OR w.silent IS DISTINCT FROM e.members - e.speaking
			OR w.verdict IS DISTINCT FROM e.verdict OR (w.score IS NULL) <> (e.mean IS NULL)
			OR abs(w.score - e.mean) > ${ROUNDING}
		ORDER BY ALL`
};
