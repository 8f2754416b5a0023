import type { CompiledFilters, Wanted } from './compile-filters.ts';
import { linkMarks, linksPass } from './link-marks.ts';
import { LIST_FACETS, SINGLE_FACETS } from './register-facets.ts';
import type { ListColumn, Register } from './register.ts';

/** What a row can fail, a bit each: the single facets, the lists, then these. */
const LISTS = SINGLE_FACETS.length;
export const LINKS_BIT = LISTS + LIST_FACETS.length;
export const YEAR_BIT = LINKS_BIT + 1;
export const TEXT_BIT = YEAR_BIT + 1;
export const ALL_BITS = (1 << (TEXT_BIT + 1)) - 1;

/** Rows from `start` to before `end`. */
export interface RowRange {
	start: number;
	end: number;
}

type Fails = Uint16Array;

function mark(fails: Fails, bit: number, { start, end }: RowRange, fail: (row: number) => boolean) {
	const [set, clear] = [1 << bit, ~(1 << bit)];
	for (let row = start; row < end; row += 1) {
		const now = fails[row] as number;
		fails[row] = fail(row) ? now | set : now & clear;
	}
}

function listFails({ offsets, codes }: ListColumn, marks: Uint8Array, row: number): boolean {
	const [from, to] = [offsets[row] as number, offsets[row + 1] as number];
	if (from === to) return marks[0] === 0;
	for (let at = from; at < to; at += 1) if (marks[codes[at] as number] === 1) return false;
	return true;
}

const never = () => false;

/**
 * Writes down which filters each row of a range fails, for the bits of `stale` only. `texts` has a 1 where a row
 * has the words that are looked for; null where none are.
 */
export function markRows(
	{ single, lists, links, years }: Register,
	filters: CompiledFilters,
	texts: Uint8Array | null,
	{ fails, stale, range }: { fails: Fails; stale: number; range: RowRange }
): void {
	const each = (bit: number, limits: boolean, fail: (row: number) => boolean) => {
		if ((stale & (1 << bit)) !== 0) mark(fails, bit, range, limits ? fail : never);
	};
	SINGLE_FACETS.forEach((facet, bit) => {
		const [codes, marks]: [Uint16Array, Wanted] = [single[facet], filters.single[facet]];
		each(bit, marks !== null, (row) => marks?.[codes[row] as number] === 0);
	});
	LIST_FACETS.forEach((facet, index) => {
		const [column, marks] = [lists[facet], filters.lists[facet]];
		each(LISTS + index, marks !== null, (row) => marks !== null && listFails(column, marks, row));
	});
	const { lines, limitsLinks, from, to } = filters;
	const classes = filters.layers & filters.confidences;
	each(LINKS_BIT, lines !== null || limitsLinks, (row) => {
		return !linksPass(linkMarks(links, row, lines), classes, filters, limitsLinks);
	});
	each(YEAR_BIT, filters.limitsYears, (row) => {
		const year = years[row] as number;
		return year === 0 || year < from || year > to;
	});
	each(TEXT_BIT, texts !== null, (row) => texts?.[row] === 0);
}
