import { quantile } from './quantile.ts';

/** Classes of a map: `edges` are the inner breaks; a class holds its lower edge, not its upper. */
export interface MapScale {
	edges: number[];
	/** Natural limits of the figure, where it has them. */
	low: number | null;
	high: number | null;
}

const CLASSES = 5;
const DIGITS = [1, 2, 3, 4, 6, 9, 15];

function fair(edges: readonly number[], sorted: readonly number[]): boolean {
	const least = sorted.length / (edges.length + 1) / 2;
	let from = 0;
	for (const edge of [...edges, Infinity]) {
		let to = from;
		while (to < sorted.length && (sorted[to] ?? 0) < edge) to += 1;
		if (to - from < Math.max(least, 1)) return false;
		from = to;
	}
	return edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? edge));
}

function roundedQuantiles(values: readonly number[]): number[] {
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	for (let classes = CLASSES; classes > 1; classes -= 1) {
		const cuts = Array.from({ length: classes - 1 }, (_, index) =>
			quantile(sorted, (index + 1) / classes)
		);
		for (const digits of DIGITS) {
			const edges = cuts.map((cut) => Number(cut.toPrecision(digits)));
			if (fair(edges, sorted)) return edges;
		}
	}
	const second = sorted.find((value) => value > (sorted[0] ?? value));
	return second === undefined ? [] : [second];
}

/** From this share of values in the lowest even step on, even steps would leave the map blank. */
const CROWDED = 0.75;

/**
 * The classes for all years of a figure: five even steps between natural limits, otherwise (or
 * where three quarters of `values` lie in the lowest step) quantiles of `values` at round breaks,
 * each class with at least half its fair share of values.
 */
export function buildMapScale(
	values: readonly number[],
	limits: { low: number | null; high: number | null }
): MapScale {
	const { low, high } = limits;
	if (low === null || high === null) return { edges: roundedQuantiles(values), low, high };
	const edges = Array.from({ length: CLASSES - 1 }, (_, index) =>
		Number((low + ((high - low) * (index + 1)) / CLASSES).toPrecision(12))
	);
	const lowest = values.filter((value) => value < (edges[0] ?? low)).length;
	const crowded = values.length > 0 && lowest >= values.length * CROWDED;
	return { edges: crowded ? roundedQuantiles(values) : edges, low, high };
}
