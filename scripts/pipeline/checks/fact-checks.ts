import type { Check } from './check.ts';

/** A key that can stand in an address. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** How sure a fact is, in the words of the facts. */
export const CONFIDENCE = /^(confirmed|unconfirmed|found)/;
/** A date of ISO 8601, to the precision that is known. */
export const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Every date of the column is one of the calendar. */
export function realDateCheck(table: string, key: string, column: string): Check {
	return {
		name: `${table}-${column}-real`,
		sql: `SELECT ${key} || ': ' || ${column} FROM ${table}
			WHERE ${column} IS NOT NULL
				AND try_cast(rpad(${column}, 10, '-01-01'[length(${column}) - 3:]) AS DATE) IS NULL
			ORDER BY ${key}`
	};
}
