import type { EmbedSubject } from '#lib/view/index.ts';

/** What of an address a card follows, by the names of its parameters. */
const USED: Partial<Record<EmbedSubject['kind'], readonly string[]>> = {
	verdict: ['areas', 'method'],
	'action-line': ['areas', 'layer', 'method'],
	matrix: ['areas', 'layer', 'method'],
	economy: ['layer', 'method'],
	// Declared and assigned are kinds of links, not layers of indicators.
	activities: ['areas']
};

/** Whether a card of a kind follows a parameter of its address. */
export function followsPart(kind: EmbedSubject['kind'], parameter: string): boolean {
	return USED[kind]?.includes(parameter) ?? false;
}
