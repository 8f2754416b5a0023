import { BREAKDOWN_DIMENSIONS, VERDICT_MEASURES } from '#lib/domain/index.ts';
import { literal } from '../sql-text.ts';
import type { Check } from './check.ts';
import { itemsCheck, listCheck, patternCheck, uniqueCheck } from './check-kinds.ts';

const TABLE = 'wsis_targets';
const CONFIDENCE = /^(confirmed|unconfirmed|found)/;

/** A figure's breakdown as one text, e.g. `urbanisation=R`. */
const CODES = BREAKDOWN_DIMENSIONS.map(
	(name) => `CASE WHEN ${name} <> '_T' THEN ${literal(`${name}=`)} || ${name} END`
);

/** The targets of 2003 are numbered from 1, link to what exists, and name only what can be shown. */
export const WSIS_TARGET_CHECKS: readonly Check[] = [
	uniqueCheck(TABLE, 'wsis_target'),
	listCheck(TABLE, 'measure', VERDICT_MEASURES, true),
	patternCheck(TABLE, 'name_confidence', CONFIDENCE),
	patternCheck(TABLE, 'status_2014_confidence', CONFIDENCE),
	itemsCheck(TABLE, 'action_lines', 'action_lines', 'action_line'),
	itemsCheck(TABLE, 'goal_targets', 'goal_targets', 'target'),
	itemsCheck(TABLE, 'indicators', 'indicators', 'indicator'),
	{
		name: 'wsis_targets-numbered-from-1',
		sql: `SELECT min(wsis_target) || ' to ' || max(wsis_target) || ' in ' || count(*) || ' rows'
			FROM ${TABLE} HAVING min(wsis_target) <> 1 OR max(wsis_target) <> count(*)`
	},
	{
		name: 'wsis_targets-say-why',
		sql: `SELECT wsis_target FROM ${TABLE}
			WHERE coalesce(trim(basis_en), '') = '' OR coalesce(trim(basis_fr), '') = ''
				OR (indicators IS NULL) <> (measure IS NULL)
				OR (indicators IS NULL AND breakdowns IS NOT NULL)
			ORDER BY ALL`
	},
	{
		name: 'wsis_targets-breakdowns-have-figures',
		sql: `WITH named AS (
				SELECT wsis_target, unnest(string_split(indicators, ';')) AS indicator, breakdowns
				FROM ${TABLE} WHERE breakdowns IS NOT NULL
			), wanted AS (
				SELECT wsis_target, indicator, unnest(string_split(breakdowns, ';')) AS code FROM named
			), held AS (
				SELECT DISTINCT indicator, concat_ws(';', ${CODES.join(', ')}) AS code
				FROM observations JOIN series USING (series) WHERE obs_value IS NOT NULL
			)
			SELECT wsis_target || ': ' || indicator || ' ' || code FROM wanted
			ANTI JOIN held USING (indicator, code) ORDER BY ALL`
	}
];
