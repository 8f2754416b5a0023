import type { ProgressInput, ProgressTarget } from './progress-input.ts';

/** The lower end of UNESCO's range of parity, 0.97 to 1.03. */
export const PARITY_FROM = 0.97;

/**
 * Whether a value, in the target's unit, meets the target by its operator. Parity (a target of 1 for
 * an index of at most 1) is met from 0.97 on, UNESCO's range of parity.
 */
export function targetMet(
	{ value: wanted, operator }: ProgressTarget,
	value: number,
	kind: ProgressInput['kind']
): boolean {
	if (kind === 'parity' && wanted === 1) return value >= PARITY_FROM;
	switch (operator) {
		case '>=':
			return value >= wanted;
		case '>':
			return value > wanted;
		case '<=':
			return value <= wanted;
		case '<':
			return value < wanted;
		case '=':
			return value === wanted;
	}
}
