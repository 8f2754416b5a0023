/** The class of a value, from 0: the number of edges at or below it. */
export function mapClass(value: number, edges: readonly number[]): number {
	let index = 0;
	while (index < edges.length && value >= (edges[index] ?? Infinity)) index += 1;
	return index;
}
