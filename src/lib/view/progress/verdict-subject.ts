import type { Direction, Target, VerdictRow } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';

/** What a sentence needs of a row of the `verdicts` table. */
export type VerdictFacts = Pick<
	VerdictRow,
	| 'measure'
	| 'method'
	| 'verdict'
	| 'base_year'
	| 'base_value'
	| 'latest_year'
	| 'latest_value'
	| 'target_value'
	| 'target_year'
	| 'rate'
	| 'rate_needed'
	| 'projection'
	| 'reason'
>;

/** What the verdict is about: names in the reader's language, and what the row does not say. */
export interface VerdictSubject {
	/** Name of the indicator. */
	name: string;
	/** Name of the area. */
	area: string;
	unit: string;
	locale: Locale;
	/** The wanted direction; without it (or 0) the way from the base to the target. */
	direction?: Direction | undefined;
	/** How the target is to be reached; `>=` or `<=` by direction where it is not given. */
	operator?: Target['operator'] | undefined;
	/** True where a reader leaves the target aside, so that nobody is said to have agreed on none. */
	leavesTarget?: boolean | undefined;
	/** Natural limits in the unit; 0 and 100 for percentages where they are not given. */
	limit_low?: number | null | undefined;
	limit_high?: number | null | undefined;
}

/** Whether a row judges the parity of two groups of people: its figures are indices up to 1. */
export function isParity({ measure }: Pick<VerdictFacts, 'measure'>): boolean {
	return measure !== 'value';
}

/** The wanted direction of a row. */
export function wantedWay(row: VerdictFacts, subject: VerdictSubject): 1 | -1 {
	if (isParity(row)) return 1;
	if (subject.direction) return subject.direction;
	const { base_value, latest_value, target_value } = row;
	const from = base_value ?? latest_value;
	return target_value !== null && from !== null && target_value < from ? -1 : 1;
}
