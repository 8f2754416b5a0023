import {
	ACTIVITY_KINDS,
	ACTIVITY_STATUSES,
	AMOUNT_BASES,
	ORGANISATION_TYPES,
	YEAR_BASES
} from '#lib/domain/index.ts';
import type { Check } from './check.ts';
import { itemsCheck, listCheck, patternCheck, referenceCheck, uniqueCheck } from './check-kinds.ts';

/** Activities: keys that can stand in an address, codes of lists, and no fact without what makes it one. */
export const ACTIVITY_CHECKS: readonly Check[] = [
	uniqueCheck('activities', 'activity'),
	patternCheck('activities', 'activity', /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/),
	{
		name: 'activities-address-unique',
		sql: `SELECT lower(activity) || ': ' || count(*) || ' activities' FROM activities
			GROUP BY lower(activity) HAVING count(*) > 1 ORDER BY ALL`
	},
	listCheck('activities', 'organisation_type', ORGANISATION_TYPES, true),
	listCheck('activities', 'status', ACTIVITY_STATUSES, true),
	listCheck('activities', 'year_basis', YEAR_BASES, true),
	listCheck('activities', 'kind', ACTIVITY_KINDS),
	listCheck('activities', 'amount_basis', AMOUNT_BASES, true),
	referenceCheck('activities', 'source', 'sources', 'source'),
	referenceCheck('activities', 'process', 'processes', 'process', true),
	itemsCheck('activities', 'countries', 'areas', 'ref_area'),
	patternCheck('activities', 'confidence', /^(confirmed|unconfirmed)/),
	{
		name: 'activities-have-title-and-licence',
		sql: `SELECT activity FROM activities
			WHERE coalesce(trim(title), '') = '' OR title ^@ '(title'
				OR coalesce(trim(licence), '') = '' ORDER BY activity`
	},
	{
		name: 'activities-countries-are-economies',
		sql: `WITH places AS (
				SELECT activity, unnest(string_split(countries, ';')) AS ref_area FROM activities
			)
			SELECT activity || ' ' || ref_area FROM places JOIN areas USING (ref_area)
			WHERE areas.kind NOT IN ('economy', 'former') ORDER BY ALL`
	},
	{
		name: 'activities-years-in-order',
		sql: `SELECT concat_ws(' ', activity, start_year, end_year) FROM activities
			WHERE start_year > end_year OR start_year NOT BETWEEN 1945 AND 2035
				OR end_year NOT BETWEEN 1945 AND 2040 ORDER BY activity`
	},
	{
		name: 'activities-years-have-a-basis',
		sql: `SELECT activity || ': ' || coalesce(year_basis, 'no basis') FROM activities
			WHERE (start_year IS NULL AND end_year IS NULL) <> (year_basis IS NULL) ORDER BY activity`
	},
	{
		name: 'activities-amounts-have-a-basis',
		sql: `SELECT activity FROM activities
			WHERE (amount IS NULL) <> (amount_basis IS NULL) OR amount < 0 ORDER BY activity`
	}
];
