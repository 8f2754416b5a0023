import type { CompiledFilters } from './compile-filters.ts';
import type { ListColumn } from './register.ts';

/** The classes of a row's links as a mask: those of all lines in bits 0 to 3, those of wanted lines in bits 4 to 7. */
export function linkMarks(
	{ offsets, codes }: ListColumn,
	row: number,
	lines: Uint8Array | null
): number {
	let marks = 0;
	const end = offsets[row + 1] as number;
	for (let at = offsets[row] as number; at < end; at += 1) {
		const code = codes[at] as number;
		const bit = 1 << (code & 3);
		marks |= lines === null || lines[code >> 2] === 1 ? bit | (bit << 4) : bit;
	}
	return marks;
}

/**
 * Whether a row's links pass where only classes of a mask count: one of them is to a wanted line, or none
 * counts and `none` is wanted. Where no line is chosen, a row passes that has any, or every row where `limits` is false.
 */
export function linksPass(
	marks: number,
	classes: number,
	{ lines }: Pick<CompiledFilters, 'lines'>,
	limits: boolean
): boolean {
	if (lines === null) return !limits || (marks & classes) !== 0;
	return (marks & (classes << 4)) !== 0 || (lines[0] === 1 && (marks & classes) === 0);
}
