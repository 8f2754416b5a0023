/** Something that wants to stand at `desired`, and takes `size`, in px. */
export interface Dodger {
	desired: number;
	size: number;
}

interface Block {
	sum: number;
	count: number;
}

/**
 * Centres for items of one column so that none overlap and all lie between `low` and `high`, in the order
 * of the input, as near to where they want to be as squares can tell (isotonic regression by pooling
 * adjacent violators); items must be sorted by `desired`. Where they cannot all fit they run past `high`.
 */
export function dodge(items: readonly Dodger[], low: number, high: number): number[] {
	let offset = 0;
	const offsets = items.map(({ size }) => {
		const centre = offset + size / 2;
		offset += size;
		return centre;
	});
	const blocks: Block[] = [];
	items.forEach(({ desired }, index) => {
		let block: Block = { sum: desired - (offsets[index] ?? 0), count: 1 };
		let before = blocks.at(-1);
		while (before && before.sum / before.count >= block.sum / block.count) {
			blocks.pop();
			block = { sum: before.sum + block.sum, count: before.count + block.count };
			before = blocks.at(-1);
		}
		blocks.push(block);
	});
	const starts = blocks.flatMap(({ sum, count }) =>
		new Array<number>(count).fill(Math.max(low, Math.min(high - offset, sum / count)))
	);
	return offsets.map((centre, index) => (starts[index] ?? low) + centre);
}
