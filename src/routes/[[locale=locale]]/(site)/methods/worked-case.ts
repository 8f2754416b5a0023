import type { ProgressInput, ProgressPoint, ProgressResult } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';

/** A result that rests on figures, from which the steps of its method are written. */
export interface WorkedCase {
	input: ProgressInput;
	result: ProgressResult;
	base: ProgressPoint;
	latest: ProgressPoint;
	/** What the method compares with its cuts. */
	measure: number;
	locale: Locale;
}

/** The wanted direction as a factor before a number; nothing where more is better. */
export const directionFactor = ({ direction }: ProgressInput) => (direction < 0 ? '-1 × ' : '');

/** The year that a case is projected to. */
export const projectionYear = ({ target, horizon }: ProgressInput) => target?.year ?? horizon;
