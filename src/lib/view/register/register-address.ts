import type { DroppedPart } from '../url-state.ts';
import { NO_VALUE, REGISTER_FACETS, hasNone, type RegisterFacet } from './register-facets.ts';
import { NO_FILTERS, type RegisterFilters } from './register-filters.ts';

/** The version of this format; an address without `v` is version 1. */
const VERSION = 1;
const LONGEST_QUERY = 200;

export const REGISTER_SORTS = ['relevance', 'newest', 'oldest', 'title', 'organisation'] as const;
export type RegisterSort = (typeof REGISTER_SORTS)[number];

/** What the register shows, as its address tells it. */
export interface RegisterChoice {
	filters: RegisterFilters;
	/** Null is the usual one: by relevance where words are looked for, else the newest first. */
	sort: RegisterSort | null;
	/** From 1. */
	page: number;
}

export const FIRST_CHOICE: RegisterChoice = { filters: NO_FILTERS, sort: null, page: 1 };

/** The parameters of an address that hold this state; others are somebody else's. */
export const REGISTER_PARAMETERS = [
	'v',
	'q',
	...REGISTER_FACETS,
	'from',
	'to',
	'sort',
	'page'
] as const;

/** Reads the query part of an address; parts that are malformed, or no value of a facet's `terms`, are dropped and reported. */
export function parseRegisterAddress(
	search: string,
	terms: Readonly<Record<RegisterFacet, readonly string[]>>
): { choice: RegisterChoice; dropped: DroppedPart[] } {
	const parameters = new URLSearchParams(search);
	const dropped: DroppedPart[] = [];
	const one = <Value>(parameter: string, read: (text: string) => Value | null): Value | null => {
		const text = parameters.get(parameter)?.trim() ?? '';
		if (text === '') return null;
		const value = read(text);
		if (value === null) dropped.push({ parameter, value: text });
		return value;
	};
	const chosen = (facet: RegisterFacet): readonly string[] => {
		const known = hasNone(facet) ? [...terms[facet], NO_VALUE] : terms[facet];
		const found = new Set<string>();
		for (const text of (parameters.get(facet) ?? '').split(',')) {
			if (text.trim() === '') continue;
			const lower = text.trim().toLowerCase();
			const value = known.find((each) => each.toLowerCase() === lower);
			if (value === undefined) dropped.push({ parameter: facet, value: text.trim() });
			else found.add(value);
		}
		return found.size === 0 ? NO_FILTERS.chosen[facet] : [...found];
	};
	one('v', (text) => (text === String(VERSION) ? true : null));
	const year = (text: string) => (/^[12]\d{3}$/.test(text) ? Number(text) : null);
	const from = one('from', year);
	const filters: RegisterFilters = {
		q: one('q', (text) => (text.length <= LONGEST_QUERY ? text : null)) ?? '',
		chosen: Object.fromEntries(
			REGISTER_FACETS.map((facet) => [facet, chosen(facet)])
		) as unknown as RegisterFilters['chosen'],
		from,
		to: one('to', (text) => {
			const to = year(text);
			return to !== null && to < (from ?? to) ? null : to;
		})
	};
	const choice = {
		filters,
		sort: one('sort', (text) => REGISTER_SORTS.find((each) => each === text) ?? null),
		page: one('page', (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null)) ?? 1
	};
	return { choice, dropped };
}

/** The query part of an address, with its `?`, or empty where everything is default; `parseRegisterAddress` reads it back. */
export function formatRegisterAddress({ filters, sort, page }: RegisterChoice): string {
	const { q, chosen, from, to } = filters;
	const parts = [
		...(q === '' ? [] : [`q=${encodeURIComponent(q)}`]),
		...REGISTER_FACETS.flatMap((facet) =>
			chosen[facet].length === 0
				? []
				: [`${facet}=${chosen[facet].map(encodeURIComponent).join(',')}`]
		),
		...(from === null ? [] : [`from=${from}`]),
		...(to === null ? [] : [`to=${to}`]),
		...(sort === null ? [] : [`sort=${sort}`]),
		...(page === 1 ? [] : [`page=${page}`])
	];
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
