import type { Check } from './check.ts';
import { referenceCheck } from './check-kinds.ts';

/** Every name of another row is the key of one, and rows that must agree do. */
export const REFERENCE_CHECKS: readonly Check[] = [
	referenceCheck('observations', 'series', 'series', 'series'),
	referenceCheck('observations', 'ref_area', 'areas', 'ref_area'),
	referenceCheck('observations', 'source', 'sources', 'source'),
	referenceCheck('series', 'indicator', 'indicators', 'indicator'),
	referenceCheck('series', 'source', 'sources', 'source'),
	referenceCheck('area_members', 'group_area', 'areas', 'ref_area'),
	referenceCheck('area_members', 'ref_area', 'areas', 'ref_area'),
	referenceCheck('area_members', 'source', 'sources', 'source'),
	referenceCheck('population', 'ref_area', 'areas', 'ref_area'),
	referenceCheck('population', 'source', 'sources', 'source'),
	referenceCheck('areas', 'region', 'areas', 'ref_area', true),
	referenceCheck('areas', 'sub_region', 'areas', 'ref_area', true),
	referenceCheck('areas', 'intermediate_region', 'areas', 'ref_area', true),
	referenceCheck('areas', 'itu_region', 'areas', 'ref_area', true),
	referenceCheck('areas', 'income_group', 'areas', 'ref_area', true),
	referenceCheck('action_lines', 'parent', 'action_lines', 'action_line', true),
	referenceCheck('goal_targets', 'goal', 'goals', 'goal'),
	referenceCheck('indicator_links', 'indicator', 'indicators', 'indicator'),
	referenceCheck('matrix_links', 'action_line', 'action_lines', 'action_line'),
	referenceCheck('matrix_links', 'goal', 'goals', 'goal'),
	referenceCheck('matrix_links', 'target', 'goal_targets', 'target', true),
	referenceCheck('targets', 'indicator', 'indicators', 'indicator', true),
	referenceCheck('revisions', 'ref_area', 'areas', 'ref_area'),
	{
		name: 'indicator_links-code-known',
		sql: `SELECT kind || ' ' || code || ' of ' || indicator FROM indicator_links l
			WHERE NOT CASE kind
				WHEN 'action_line' THEN EXISTS (FROM action_lines a WHERE a.action_line = l.code)
				WHEN 'goal' THEN EXISTS (FROM goals g WHERE g.goal = l.code)
				WHEN 'target' THEN EXISTS (FROM goal_targets t WHERE t.target = l.code)
				ELSE false
			END
			ORDER BY ALL`
	},
	{
		name: 'observations-agree-with-series',
		sql: `SELECT o.series || ': ' || count(*) || ' rows of another source, unit or vintage'
			FROM observations o
			JOIN series s ON s.series = o.series
			JOIN sources p ON p.source = s.source
			WHERE o.source IS DISTINCT FROM s.source OR o.unit_measure IS DISTINCT FROM s.unit_measure
				OR o.vintage IS DISTINCT FROM p.vintage OR s.vintage IS DISTINCT FROM p.vintage
			GROUP BY o.series ORDER BY o.series`
	},
	{
		name: 'series-aggregates-known',
		sql: `SELECT s.series || ': ' || s.aggregates FROM series s
			LEFT JOIN series a ON a.series = s.aggregates
			WHERE s.aggregates IS NOT NULL AND (a.series IS NULL OR a.indicator <> s.indicator
				OR a.unit_measure <> s.unit_measure)
			ORDER BY s.series`
	},
	{
		name: 'indicator-has-series',
		sql: `SELECT indicator FROM indicators
			WHERE indicator NOT IN (SELECT indicator FROM series) ORDER BY indicator`
	},
	{
		name: 'preferred-series-in-unit-of-indicator',
		sql: `SELECT s.series || ': ' || s.unit_measure || ', not ' || i.unit_measure
			FROM series s JOIN indicators i ON i.indicator = s.indicator
			WHERE s.preference = 1 AND s.unit_measure <> i.unit_measure ORDER BY s.series`
	},
	{
		name: 'series-default-breakdown-has-values',
		sql: `WITH wanted AS (
				SELECT series, coalesce(string_split(default_breakdown, ';'), []) AS parts FROM series
			)
			SELECT w.series FROM wanted w
			WHERE NOT EXISTS (
				SELECT 1 FROM observations o
				WHERE o.series = w.series AND o.obs_value IS NOT NULL
					AND (['sex=' || o.sex, 'age=' || o.age, 'urbanisation=' || o.urbanisation,
						'education_lev=' || o.education_lev,
						'composite_breakdown=' || o.composite_breakdown])
						.list_filter(lambda x: NOT x.ends_with('=_T')).list_sort()
						= list_sort(w.parts)
			)
			ORDER BY w.series`
	},
	{
		name: 'members-agree-with-areas',
		sql: `SELECT g.group_area || ' ' || a.ref_area
			FROM (VALUES ('199'), ('432'), ('722')) g (group_area)
			CROSS JOIN areas a
			WHERE CASE g.group_area WHEN '199' THEN a.ldc WHEN '432' THEN a.lldc ELSE a.sids END
				<> EXISTS (FROM area_members m
					WHERE m.group_area = g.group_area AND m.ref_area = a.ref_area)
			ORDER BY ALL`
	},
	{
		name: 'members-are-economies',
		sql: `SELECT m.group_area || ' ' || m.ref_area FROM area_members m
			JOIN areas e ON e.ref_area = m.ref_area
			JOIN areas g ON g.ref_area = m.group_area
			WHERE e.kind <> 'economy' OR g.kind NOT IN ('world', 'group') ORDER BY ALL`
	}
];
