import type { Check } from './check.ts';
import { uniqueCheck } from './check-kinds.ts';

/** Keys are unique, and so is what stands in an address or an order. */
export const KEY_CHECKS: readonly Check[] = [
	uniqueCheck(
		'observations',
		'series',
		'ref_area',
		'time_period',
		'sex',
		'age',
		'urbanisation',
		'education_lev',
		'composite_breakdown'
	),
	uniqueCheck('areas', 'ref_area'),
	uniqueCheck('area_members', 'group_area', 'ref_area'),
	uniqueCheck('population', 'ref_area', 'time_period'),
	uniqueCheck('indicators', 'indicator'),
	uniqueCheck('indicator_links', 'indicator', 'layer', 'kind', 'code'),
	uniqueCheck('series', 'series'),
	uniqueCheck('sources', 'source'),
	uniqueCheck('action_lines', 'action_line'),
	uniqueCheck('goals', 'goal'),
	uniqueCheck('goal_targets', 'target'),
	uniqueCheck('matrix_links', 'action_line', 'goal', 'target'),
	uniqueCheck('targets', 'target_id'),
	uniqueCheck('revisions', 'series_old', 'series_new', 'ref_area', 'time_period'),
	{
		name: 'areas-slug-unique',
		sql: `SELECT slug || ': ' || count(*) || ' areas' FROM areas
			WHERE slug IS NOT NULL GROUP BY slug HAVING count(*) > 1 ORDER BY slug`
	},
	{
		name: 'areas-iso3-unique',
		sql: `SELECT iso3 || ': ' || count(*) || ' areas' FROM areas
			WHERE iso3 IS NOT NULL GROUP BY iso3 HAVING count(*) > 1 ORDER BY iso3`
	},
	{
		name: 'series-preference-unique',
		sql: `SELECT indicator || ': preference ' || preference || ' of ' || count(*) || ' series'
			FROM series GROUP BY indicator, preference HAVING count(*) > 1 ORDER BY indicator`
	}
];
