/**
 * The import cycles of a graph (file -> files it imports): each strongly connected set of two or more files,
 * sorted. A file that imports itself, as a recursive component does, is no cycle. Tarjan 1972.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
	const index = new Map<string, number>();
	const low = new Map<string, number>();
	const stack: string[] = [];
	const cycles: string[][] = [];

	const visit = (node: string): void => {
		index.set(node, index.size);
		low.set(node, index.size - 1);
		stack.push(node);
		for (const next of graph.get(node) ?? []) {
			if (!index.has(next)) {
				visit(next);
				low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
			} else if (stack.includes(next)) {
				low.set(node, Math.min(low.get(node) ?? 0, index.get(next) ?? 0));
			}
		}
		if (low.get(node) !== index.get(node)) return;
		const component = stack.splice(stack.indexOf(node));
		if (component.length > 1) cycles.push(component.sort());
	};
	for (const node of graph.keys()) if (!index.has(node)) visit(node);
	return cycles;
}
