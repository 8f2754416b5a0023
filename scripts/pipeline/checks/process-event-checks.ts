import { EVENT_KINDS } from '#lib/domain/index.ts';
import type { Check } from './check.ts';
import { listCheck, patternCheck, referenceCheck, uniqueCheck } from './check-kinds.ts';
import { CONFIDENCE, DATE, realDateCheck, SLUG } from './fact-checks.ts';

const TABLE = 'process_events';

/** Events have one identity each, real dates in order, words in both languages, and say how sure they are. */
export const PROCESS_EVENT_CHECKS: readonly Check[] = [
	uniqueCheck(TABLE, 'event'),
	listCheck(TABLE, 'kind', EVENT_KINDS),
	referenceCheck(TABLE, 'activity', 'activities', 'activity', true),
	patternCheck(TABLE, 'event', SLUG),
	patternCheck(TABLE, 'start_date', DATE),
	patternCheck(TABLE, 'end_date', DATE, true),
	patternCheck(TABLE, 'date_confidence', CONFIDENCE),
	patternCheck(TABLE, 'confidence', CONFIDENCE),
	patternCheck(TABLE, 'theme_confidence', CONFIDENCE, true),
	patternCheck(TABLE, 'url', /^https:\/\/\S+$/, true),
	realDateCheck(TABLE, 'event', 'start_date'),
	realDateCheck(TABLE, 'event', 'end_date'),
	{
		name: 'process_events-end-after-start',
		sql: `SELECT event || ': ' || start_date || ' to ' || end_date FROM ${TABLE}
			WHERE end_date <= start_date OR length(end_date) <> length(start_date) ORDER BY event`
	},
	{
		name: 'process_events-have-words',
		sql: `SELECT event FROM ${TABLE}
			WHERE coalesce(trim(title_en), '') = '' OR coalesce(trim(title_fr), '') = ''
				OR (theme_en IS NULL) <> (theme_confidence IS NULL)
				OR (theme_en IS NULL AND theme_fr IS NOT NULL)
				OR (place_en IS NULL) <> (place_fr IS NULL)
			ORDER BY event`
	}
];
