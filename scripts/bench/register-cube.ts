import type { ListColumn, Register } from '#lib/view/index.ts';

const codesOf = ({ offsets, codes }: ListColumn, row: number) =>
	codes.subarray(offsets[row], offsets[row + 1]).join(',');

/**
 * The cells of a pre-aggregated cube over every facet, each as one row: what a cube has to walk at every choice. Its
 * weights are left out, which only makes it look faster.
 */
export function registerCube(register: Register): Uint32Array {
	const { single, lists, links, years } = register;
	const columns = [...Object.values(single), years];
	const cells = new Map<string, number>();
	for (let row = 0; row < register.count; row += 1) {
		const codes = columns.map((column) => column[row]).join('|');
		const listed = Object.values(lists).map((list) => codesOf(list, row));
		const key = [codes, ...listed, codesOf(links, row)].join('|');
		if (!cells.has(key)) cells.set(key, row);
	}
	return Uint32Array.from(cells.values());
}
