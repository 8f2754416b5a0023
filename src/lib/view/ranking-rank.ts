import type { Direction } from '#lib/domain/index.ts';

/** A place in a ranking; equal values share a rank, and the next rank counts them all (1, 2, 2, 4). */
export interface Rank {
	rank: number;
	tied: boolean;
}

/**
 * Items in ranked order: highest value first, or lowest first where less is better; equal values
 * by name in the order of the locale.
 */
export function rankValues<Item extends { value: number; name: string }>(
	items: readonly Item[],
	direction: Direction,
	locale: string
): (Item & Rank)[] {
	const { compare } = new Intl.Collator(locale);
	const sign = direction === -1 ? 1 : -1;
	const sorted = [...items].sort(
		(a, b) => sign * (a.value - b.value) || compare(a.name, b.name) || 0
	);
	let rank = 0;
	return sorted.map((item, index) => {
		const before = sorted[index - 1]?.value === item.value;
		if (!before) rank = index + 1;
		return { ...item, rank, tied: before || sorted[index + 1]?.value === item.value };
	});
}
