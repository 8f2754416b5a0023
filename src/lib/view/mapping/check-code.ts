/** What can be wrong with a value or row; the first two cost the row, the others only the value. */
export const CHECK_CODES = [
	'no-title',
	'malformed',
	'country-unknown',
	'country-group',
	'goal-unknown',
	'line-unknown',
	'line-parent',
	'year-unknown',
	'year-serial',
	'years-reversed',
	'amount-unknown',
	'amount-currency',
	'status-unknown',
	'organisation-type-unknown',
	'url-refused',
	'id-repeated'
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** Codes that cost the row. */
export const SKIP_CODES: readonly CheckCode[] = ['no-title', 'malformed'];

/** Codes of values that are kept all the same. */
export const KEPT_CODES: readonly CheckCode[] = ['year-serial', 'status-unknown', 'id-repeated'];

/** What a value reader found: what can be used, and what is wrong with the rest. */
export interface ReadValue<Value> {
	value: Value;
	wrong: readonly { code: CheckCode; text: string }[];
}
