/** A list whose item at `index` stands `by` places further on; the list itself where that is outside of it. */
export function moveItem<Item>(items: readonly Item[], index: number, by: number): readonly Item[] {
	const to = index + by;
	const item = items[index];
	if (item === undefined || to < 0 || to >= items.length) return items;
	const others = items.filter((_other, at) => at !== index);
	return [...others.slice(0, to), item, ...others.slice(to)];
}
