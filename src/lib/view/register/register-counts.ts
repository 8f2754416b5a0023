import type { LinkFacet, ListFacet, RegisterFacet, SingleFacet } from './register-facets.ts';
import type { Register } from './register.ts';

/**
 * How many activities there would be if a facet had one value as its only choice, all other filters as they are: by
 * the value's code, none at 0. A line has a number for each layer of its links; they are never added up.
 */
export interface RegisterCounts {
	/** Activities that pass all filters. */
	total: number;
	facets: Record<SingleFacet | ListFacet | Exclude<LinkFacet, 'line'>, Uint32Array>;
	declared: Uint32Array;
	assigned: Uint32Array;
	/** Activities without a link that counts. */
	unlinked: number;
	/** By year from `firstYear`, whatever years are chosen. */
	years: Uint32Array;
	firstYear: number;
	yearUnknown: number;
}

/** The first and last known year of a register; 0 and -1 where it knows none. */
export function yearSpan({ years }: Register): [first: number, last: number] {
	let [first, last] = [0, -1];
	for (const year of years) {
		if (year === 0) continue;
		if (first === 0 || year < first) first = year;
		if (year > last) last = year;
	}
	return [first, last];
}

/** Counts at nought. */
export function emptyCounts(register: Register, [first, last]: [number, number]): RegisterCounts {
	const zeros = (facet: RegisterFacet) => new Uint32Array(register.terms[facet].length + 1);
	return {
		total: 0,
		facets: {
			orgtype: zeros('orgtype'),
			kind: zeros('kind'),
			source: zeros('source'),
			process: zeros('process'),
			status: zeros('status'),
			goal: zeros('goal'),
			region: zeros('region'),
			area: zeros('area'),
			layer: zeros('layer'),
			confidence: zeros('confidence')
		},
		declared: zeros('line'),
		assigned: zeros('line'),
		unlinked: 0,
		years: new Uint32Array(last - first + 1),
		firstYear: first,
		yearUnknown: 0
	};
}
