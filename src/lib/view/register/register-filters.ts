import { REGISTER_FACETS, type RegisterFacet } from './register-facets.ts';

/** What a reader has chosen: values of one facet widen the choice, facets narrow it. */
export interface RegisterFilters {
	/** Words to look for; empty for none. */
	q: string;
	/** The chosen values of each facet, `none` among them; an empty list is every value. */
	chosen: Readonly<Record<RegisterFacet, readonly string[]>>;
	/** First and last year of start, each included; with either, activities without a year are left out. */
	from: number | null;
	to: number | null;
}

export const NO_FILTERS: RegisterFilters = {
	q: '',
	chosen: Object.fromEntries(
		REGISTER_FACETS.map((facet) => [facet, []])
	) as unknown as RegisterFilters['chosen'],
	from: null,
	to: null
};

/** Whether nothing is filtered. */
export function isUnfiltered({ q, chosen, from, to }: RegisterFilters): boolean {
	const free = REGISTER_FACETS.every((facet) => chosen[facet].length === 0);
	return free && q === '' && from === null && to === null;
}

/** The filters with a facet's choice in place of its present one. */
export function chooseIn(
	filters: RegisterFilters,
	facet: RegisterFacet,
	values: readonly string[]
): RegisterFilters {
	return { ...filters, chosen: { ...filters.chosen, [facet]: values } };
}
