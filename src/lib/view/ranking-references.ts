import type { Direction } from '#lib/domain/index.ts';

/** A figure that is no part of the ranking, shown in its place for comparison, e.g. the World. */
export interface RankingReference {
	ref_area: string;
	name: string;
	slug: string | null;
	value: number;
	year: number;
}

/**
 * How many of the ranked values stand before each reference, so that it can be set between them;
 * a reference comes after the economies with an equal value.
 */
export function placeReferences<Reference extends Pick<RankingReference, 'value'>>(
	values: readonly number[],
	references: readonly Reference[],
	direction: Direction
): { reference: Reference; before: number }[] {
	const sign = direction === -1 ? 1 : -1;
	return references.map((reference) => ({
		reference,
		before: values.filter((value) => sign * (value - reference.value) <= 0).length
	}));
}
