import { ROADMAP_STATUSES } from '#lib/domain/index.ts';
import type { Check } from './check.ts';
import { itemsCheck, listCheck, patternCheck, referenceCheck, uniqueCheck } from './check-kinds.ts';
import { CONFIDENCE, DATE, realDateCheck, SLUG } from './fact-checks.ts';

const TABLE = 'roadmap_items';

/** Items of roadmaps have one key each, name what exists, and say when their status was true. */
export const ROADMAP_CHECKS: readonly Check[] = [
	uniqueCheck(TABLE, 'item'),
	listCheck(TABLE, 'status', ROADMAP_STATUSES),
	patternCheck(TABLE, 'item', SLUG),
	patternCheck(TABLE, 'due_date', DATE, true),
	patternCheck(TABLE, 'status_date', DATE, true),
	patternCheck(TABLE, 'confidence', CONFIDENCE),
	patternCheck(TABLE, 'url', /^https:\/\/\S+$/, true),
	realDateCheck(TABLE, 'item', 'due_date'),
	realDateCheck(TABLE, 'item', 'status_date'),
	referenceCheck(TABLE, 'action_line', 'action_lines', 'action_line', true),
	referenceCheck(TABLE, 'activity', 'activities', 'activity', true),
	itemsCheck(TABLE, 'goals', 'goals', 'goal'),
	itemsCheck(TABLE, 'indicators', 'indicators', 'indicator'),
	{
		name: 'roadmap_items-numbered-from-1',
		sql: `SELECT min(position) || ' to ' || max(position) || ' in ' || count(DISTINCT position)
			FROM ${TABLE} HAVING min(position) <> 1 OR max(position) <> count(DISTINCT position)
				OR count(*) <> count(DISTINCT position)`
	},
	{
		name: 'roadmap_items-say-when',
		sql: `SELECT item || ': ' || status FROM ${TABLE}
			WHERE (status = 'unknown') <> (status_date IS NULL) ORDER BY item`
	},
	{
		name: 'roadmap_items-have-words',
		sql: `SELECT item FROM ${TABLE}
			WHERE coalesce(trim(activity_en), '') = '' OR coalesce(trim(activity_fr), '') = ''
				OR (result_en IS NULL) <> (result_fr IS NULL)
				OR (indicator_en IS NULL) <> (indicator_fr IS NULL)
				OR (due_en IS NULL) <> (due_fr IS NULL)
				OR (responsible_en IS NULL) <> (responsible_fr IS NULL)
			ORDER BY item`
	}
];
