import { ALL_CLASSES, classMask } from './link-class.ts';
import {
	LIST_FACETS,
	NO_VALUE,
	SINGLE_FACETS,
	type ListFacet,
	type RegisterFacet,
	type SingleFacet
} from './register-facets.ts';
import type { RegisterFilters } from './register-filters.ts';
import type { Register } from './register.ts';

/** Which codes of a facet are wanted: 1 at their places; null where all are. */
export type Wanted = Uint8Array | null;

/** Filters as numbers, for one register. */
export interface CompiledFilters {
	single: Record<SingleFacet, Wanted>;
	lists: Record<ListFacet, Wanted>;
	lines: Wanted;
	/** The classes of links that each of the two facets lets count, and whether it was chosen. */
	layers: number;
	confidences: number;
	limitsLinks: boolean;
	from: number;
	to: number;
	/** Whether years were chosen. */
	limitsYears: boolean;
}

function wanted({ terms }: Register, facet: RegisterFacet, values: readonly string[]): Wanted {
	if (values.length === 0) return null;
	const marks = new Uint8Array(terms[facet].length + 1);
	for (const value of values) {
		const place = terms[facet].indexOf(value) + 1;
		if (place > 0) marks[place] = 1;
		else if (value === NO_VALUE) marks[0] = 1;
	}
	return marks;
}

function classesOf(values: readonly string[]): number {
	return values.length === 0
		? ALL_CLASSES
		: values.reduce((mask, each) => mask | classMask(each), 0);
}

/** Makes filters ready to be tried on the rows of a register; values that it does not hold match no row. */
export function compileFilters(register: Register, filters: RegisterFilters): CompiledFilters {
	const { chosen, from, to } = filters;
	const marks = <Facet extends RegisterFacet>(facets: readonly Facet[]) =>
		Object.fromEntries(
			facets.map((facet) => [facet, wanted(register, facet, chosen[facet])])
		) as Record<Facet, Wanted>;
	return {
		single: marks(SINGLE_FACETS),
		lists: marks(LIST_FACETS),
		lines: wanted(register, 'line', chosen.line),
		layers: classesOf(chosen.layer),
		confidences: classesOf(chosen.confidence),
		limitsLinks: chosen.layer.length + chosen.confidence.length > 0,
		from: from ?? 0,
		to: to ?? 65_535,
		limitsYears: from !== null || to !== null
	};
}
