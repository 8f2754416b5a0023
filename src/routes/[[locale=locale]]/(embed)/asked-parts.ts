import type { DroppedPart, EmbedAddress } from '#lib/view/index.ts';

/** What an address asks for beside the embed's own default, as its query has it. */
export function askedParts({ choice }: Pick<EmbedAddress, 'choice'>): DroppedPart[] {
	const { from, to, areas, highlight, ...one } = choice;
	const years = from === to ? String(from ?? '') : `${from ?? ''}-${to ?? ''}`;
	const parts = { areas: areas.join(','), years, highlight: highlight.join(','), ...one };
	return Object.entries(parts).flatMap(([parameter, value]) =>
		value ? [{ parameter, value }] : []
	);
}
