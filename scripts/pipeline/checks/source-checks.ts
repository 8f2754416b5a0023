import type { Check } from './check.ts';

const NUMBER = `regexp_full_match(trim(p.value_text), '[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?')`;
const BOUND = `regexp_full_match(trim(p.value_text), '[<>]\\s*\\d+(\\.\\d+)?')`;

/** Rejects `r` that a row `k` of data/known-rejects.csv allows; no area means every area. */
const KNOWN = `k.source = r.source AND k.rejected_for = r.reason
	AND (k.area IS NULL OR k.area IN (r.area_code, r.area_name))`;

/** Checks of the way from `staged` to `observations`: they need the tables of a run. */
export const SOURCE_CHECKS: readonly Check[] = [
	{
		name: 'missing-is-no-value',
		sql: `SELECT concat_ws(' ', p.file, p.file_row, p.series, p.time_text, p.value_text)
			FROM parsed p
			WHERE p.obs_value IS NOT NULL AND NOT coalesce(${NUMBER} OR ${BOUND}, false) ORDER BY ALL`
	},
	{
		name: 'value-as-published',
		sql: `SELECT concat_ws(' ', p.file, p.file_row, p.series, p.time_text, p.value_text)
			FROM parsed p
			WHERE ${NUMBER} AND p.obs_value IS DISTINCT FROM CAST(trim(p.value_text) AS DOUBLE)
			ORDER BY ALL`
	},
	{
		name: 'zero-only-where-published',
		sql: `SELECT o.series || ': ' || o.zeros || ' zeros, published ' || coalesce(q.zeros, 0)
			FROM (SELECT series, count(*) FILTER (WHERE obs_value = 0) AS zeros
				FROM observations GROUP BY series) o
			LEFT JOIN (SELECT series, count(*) FILTER (WHERE TRY_CAST(value_text AS DOUBLE) = 0) AS zeros
				FROM staged GROUP BY series) q ON q.series = o.series
			WHERE o.zeros > coalesce(q.zeros, 0) ORDER BY ALL`
	},
	{
		name: 'published-text-known',
		sql: `SELECT p.series || ': ' || p.obs_text FROM parsed p
			WHERE p.obs_text IS NOT NULL AND NOT ${BOUND}
				AND p.obs_text NOT IN (SELECT text FROM facts_value_texts)
			ORDER BY ALL`
	},
	{
		name: 'rows-accounted-for',
		sql: `WITH counted AS (
				SELECT source, 1 AS staged, 0 AS kept FROM staged
				UNION ALL SELECT source, 0, 1 FROM observations
				UNION ALL SELECT source, 0, 1 FROM rejects
				WHERE reason = 'duplicate row' OR (reason = 'unknown area' AND series IS NOT NULL)
			)
			SELECT source || ': ' || sum(staged) || ' read, ' || sum(kept) || ' written or rejected'
			FROM counted GROUP BY source HAVING sum(staged) <> sum(kept) ORDER BY source`
	},
	{
		name: 'rejects-are-known',
		sql: `SELECT concat_ws(' ', r.source, r.reason, r.area_code, r.area_name) || ': ' || count(*)
			FROM rejects r
			WHERE NOT EXISTS (SELECT 1 FROM facts_known_rejects k WHERE ${KNOWN})
			GROUP BY r.source, r.reason, r.area_code, r.area_name ORDER BY ALL`
	},
	{
		name: 'known-rejects-in-number',
		sql: `SELECT concat_ws(' ', k.source, k.area, k.rejected_for) || ': ' || count(r.source)
				|| ' rows, not ' || k.rows
			FROM facts_known_rejects k LEFT JOIN rejects r ON ${KNOWN}
			GROUP BY k.source, k.area, k.rejected_for, k.rows
			HAVING count(r.source) <> CAST(k.rows AS INTEGER) ORDER BY ALL`
	},
	{
		name: 'known-rejects-have-reasons',
		sql: `SELECT concat_ws(' ', source, area) FROM facts_known_rejects WHERE reason IS NULL`
	},
	{
		name: 'aliases-lead-to-one-area',
		sql: `SELECT scheme || ' ' || key || ': ' || string_agg(ref_area, ', ' ORDER BY ref_area)
			FROM area_lookup GROUP BY scheme, key HAVING count(*) > 1 ORDER BY ALL`
	},
	{
		name: 'aliases-of-known-areas',
		sql: `SELECT DISTINCT concat_ws(' ', scheme, code, name, ref_area) FROM facts_area_aliases
			WHERE ref_area NOT IN (SELECT ref_area FROM areas) ORDER BY ALL`
	},
	{
		name: 'source-has-rows',
		sql: `SELECT source FROM sources
			WHERE source NOT LIKE 'REF\\_%' ESCAPE '\\'
				AND source NOT IN (SELECT source FROM observations)
				AND source NOT IN (SELECT source FROM activities) ORDER BY source`
	},
	{
		name: 'activities-accounted-for',
		sql: `WITH counted AS (
				SELECT activity_code('source', source) AS source, 1 AS read, 0 AS kept FROM raw_activities
				UNION ALL SELECT activity_code('source', source), 1, 0 FROM facts_wsis_entries
				UNION ALL SELECT 'ITU_COUNCIL_2023', 1, 0 FROM facts_council_activities
				UNION ALL SELECT source, 0, 1 FROM activities
				UNION ALL SELECT source, 0, 1 FROM rejects WHERE reason = 'no title in the source'
			)
			SELECT source || ': ' || sum(read) || ' read, ' || sum(kept) || ' written or rejected'
			FROM counted GROUP BY source HAVING sum(read) <> sum(kept) ORDER BY source`
	},
	{
		name: 'crosswalk-examples-hold',
		sql: 'SELECT problem FROM crosswalk_problems'
	}
];
