import type { ListFacet, RegisterFacet, SingleFacet } from './register-facets.ts';

/** Lists of codes, one after the other: those of row `r` stand from `offsets[r]` to before `offsets[r + 1]`, ascending. */
export interface ListColumn {
	offsets: Uint32Array;
	codes: Uint16Array;
}

/**
 * Activities in columns, to be filtered and counted. A value of a facet has a code: its place in `terms`, from 1;
 * 0 is none.
 */
export interface Register {
	count: number;
	terms: Record<RegisterFacet, readonly string[]>;
	single: Record<SingleFacet, Uint16Array>;
	lists: Record<ListFacet, ListColumn>;
	/** Links to action lines, each once: four times the line's code, plus the link's class. */
	links: ListColumn;
	/** Years of start; 0 where not known. */
	years: Uint16Array;
}
