import type { LinkLayer, RuleConfidence } from '#lib/domain/index.ts';
import { LINK_TERMS, linkClass } from './link-class.ts';
import {
	LIST_FACETS,
	SINGLE_FACETS,
	type ListFacet,
	type RegisterFacet,
	type SingleFacet
} from './register-facets.ts';
import type { ListColumn, Register } from './register.ts';

/** What is counted of an activity. */
export interface RegisterRow {
	single: Record<SingleFacet, string | null>;
	lists: Record<ListFacet, readonly string[]>;
	links: readonly { line: string; layer: LinkLayer; confidence: RuleConfidence | null }[];
	year: number | null;
}

/** The values of facets in the order in which they are listed. */
export type RegisterTerms = Record<
	Exclude<RegisterFacet, 'layer' | 'confidence'>,
	readonly string[]
>;

function coder(facet: string, terms: readonly string[]): (term: string) => number {
	const codes = new Map(terms.map((term, index) => [term, index + 1]));
	return (term) => {
		const code = codes.get(term);
		if (code === undefined) throw new RangeError(`${term} is no ${facet}`);
		return code;
	};
}

function listColumn(lists: readonly (readonly number[])[]): ListColumn {
	const offsets = new Uint32Array(lists.length + 1);
	const sorted = lists.map((codes) => [...new Set(codes)].sort((a, b) => a - b));
	sorted.forEach((codes, row) => (offsets[row + 1] = (offsets[row] ?? 0) + codes.length));
	return { offsets, codes: Uint16Array.from(sorted.flat()) };
}

/** Puts activities into columns; throws `RangeError` on a value that `terms` do not hold. */
export function buildRegister(rows: readonly RegisterRow[], terms: RegisterTerms): Register {
	const lineCode = coder('line', terms.line);
	const single = SINGLE_FACETS.map((facet) => {
		const code = coder(facet, terms[facet]);
		const codes = rows.map((row) => {
			const value = row.single[facet];
			return value === null ? 0 : code(value);
		});
		return [facet, Uint16Array.from(codes)] as const;
	});
	const lists = LIST_FACETS.map((facet) => {
		const code = coder(facet, terms[facet]);
		return [facet, listColumn(rows.map((row) => row.lists[facet].map(code)))] as const;
	});
	return {
		count: rows.length,
		terms: { ...terms, ...LINK_TERMS },
		single: Object.fromEntries(single) as Register['single'],
		lists: Object.fromEntries(lists) as Register['lists'],
		links: listColumn(
			rows.map(({ links }) =>
				links.map((link) => 4 * lineCode(link.line) + linkClass(link.layer, link.confidence))
			)
		),
		years: Uint16Array.from(rows, ({ year }) => year ?? 0)
	};
}
