import { mapScaleOf } from '../map-scale-of.ts';
import type { MapScale } from '../map-scale.ts';
import { quantile } from '../quantile.ts';
import type { ValuedFigure } from './valued-figure.ts';

/** Classes of the values of a series; where they lie on both sides of zero, the same distances below and above it. */
export interface ClassScale extends MapScale {
	diverges: boolean;
}

/** Inner limits on both sides of zero, the same distances below and above: thirds of the distances at round numbers. */
function divergingEdges(values: readonly number[]): number[] {
	const sizes = values
		.map(Math.abs)
		.filter((size) => size > 0)
		.sort((a, b) => a - b);
	for (const digits of [1, 2, 3]) {
		const inner = Number(quantile(sizes, 1 / 3).toPrecision(digits));
		const outer = Number(quantile(sizes, 2 / 3).toPrecision(digits));
		if (outer > inner) return [-outer, -inner, 0, inner, outer];
	}
	return [0];
}

/** Classes of figures of one series: those of our maps, on the figures of its last ten years, within natural limits. */
export function classScale(
	figures: readonly ValuedFigure[],
	limits: { low: number | null; high: number | null }
): ClassScale {
	const values = figures.map(({ value }) => value);
	const diverges = values.some((value) => value < 0) && values.some((value) => value > 0);
	if (diverges) return { edges: divergingEdges(values), low: null, high: null, diverges };
	const rows = figures.map((figure) => ({ ...figure, obs_value: figure.value }));
	return { ...mapScaleOf(rows, limits), diverges };
}
