import type { CompiledFilters } from './compile-filters.ts';
import { countLinks } from './count-links.ts';
import { LINKS_BIT, YEAR_BIT, type RowRange } from './mark-rows.ts';
import { LIST_FACETS, SINGLE_FACETS } from './register-facets.ts';
import type { RegisterCounts } from './register-counts.ts';
import type { ListColumn, Register } from './register.ts';

function addCode(counts: Uint32Array, code: number): void {
	counts[code] = (counts[code] as number) + 1;
}

function addList(counts: Uint32Array, { offsets, codes }: ListColumn, row: number): void {
	const [from, to] = [offsets[row] as number, offsets[row + 1] as number];
	if (from === to) addCode(counts, 0);
	for (let at = from; at < to; at += 1) addCode(counts, codes[at] as number);
}

/** Adds the rows of a range to the counts: a row that fails one filter counts in that filter's facet alone. */
export function countRows(
	register: Register,
	filters: CompiledFilters,
	fails: Uint16Array,
	{ counts, range }: { counts: RegisterCounts; range: RowRange }
): void {
	const { single, lists, years } = register;
	const singles = SINGLE_FACETS.map((facet) => [single[facet], counts.facets[facet]] as const);
	const listed = LIST_FACETS.map((facet) => [lists[facet], counts.facets[facet]] as const);
	const addYear = (row: number) => {
		const year = years[row] as number;
		if (year === 0) counts.yearUnknown += 1;
		else addCode(counts.years, year - counts.firstYear);
	};
	const addOne = (row: number, bit: number) => {
		const own = singles[bit];
		if (own) addCode(own[1], own[0][row] as number);
		const list = listed[bit - singles.length];
		if (list) addList(list[1], list[0], row);
		if (bit === YEAR_BIT) addYear(row);
	};
	for (let row = range.start; row < range.end; row += 1) {
		const failed = fails[row] as number;
		if ((failed & (failed - 1)) !== 0) continue;
		if (failed !== 0) {
			const bit = 31 - Math.clz32(failed);
			if (bit === LINKS_BIT) countLinks(register, filters, row, counts);
			else addOne(row, bit);
			continue;
		}
		counts.total += 1;
		for (const [codes, own] of singles) addCode(own, codes[row] as number);
		for (const [column, own] of listed) addList(own, column, row);
		addYear(row);
		countLinks(register, filters, row, counts);
	}
}
