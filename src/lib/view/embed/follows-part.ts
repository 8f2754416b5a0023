import type { EmbedChoice, EmbedSubject } from './embed-address.ts';

/** What of a choice each kind of card follows. */
const FOLLOWED: Partial<Record<EmbedSubject['kind'], readonly (keyof EmbedChoice)[]>> = {
	verdict: ['areas', 'method'],
	'action-line': ['areas', 'layer', 'method'],
	matrix: ['areas', 'layer', 'method'],
	economy: ['layer', 'method'],
	// Declared and assigned are kinds of links, not layers of indicators.
	activities: ['areas']
};

/** Whether a card of a kind follows a parameter of its address; never true of charts, which follow their own. */
export function followsPart(kind: EmbedSubject['kind'], parameter: string): boolean {
	return FOLLOWED[kind]?.some((own) => own === parameter) ?? false;
}
