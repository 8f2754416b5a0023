import {
	buildLegend,
	mapClass,
	mapScaleOf,
	quantile,
	rampStep,
	type ExploreNames,
	type MapScale,
	type ValuedFigure
} from '#lib/view/index.ts';
import type { SceneColour } from '../scene/scene.ts';
import { valueLimits } from './explore-axis.ts';

/** Classes of values with a colour each. */
export interface ValueClasses {
	/** The class of a value, from 0. */
	of: (value: number) => number;
	colours: SceneColour[];
	words: string[];
}

const DIVERGING: SceneColour[] = ['fall-3', 'fall-2', 'fall-1', 'ramp-2', 'ramp-4', 'ramp-6'];

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

/**
 * Classes of figures of one series: those of our maps, on the figures of its last ten years; where values lie on both
 * sides of zero, the same distances below and above it in two colours.
 */
export function valueClasses(
	figures: readonly ValuedFigure[],
	{ series, unit, names }: { series: string; unit: string; names: ExploreNames }
): ValueClasses {
	const values = figures.map(({ value }) => value);
	const limits = valueLimits([{ series, unit }], names);
	const diverges = values.some((value) => value < 0) && values.some((value) => value > 0);
	const scale: MapScale = diverges
		? { edges: divergingEdges(values), low: null, high: null }
		: mapScaleOf(
				figures.map((figure) => ({ ...figure, obs_value: figure.value })),
				limits
			);
	const classes = scale.edges.length + 1;
	const colours = diverges
		? classes === 2
			? (['fall-2', 'ramp-4'] satisfies SceneColour[])
			: DIVERGING
		: Array.from(
				{ length: classes },
				(_, index) => `ramp-${rampStep(index, classes)}` as SceneColour
			);
	return {
		of: (value) => mapClass(value, scale.edges),
		colours,
		words: buildLegend({ scale, figures: [] }, unit, names.locale).map(({ words }) => words)
	};
}

/** Five classes by the fifths of some values, for columns that share no unit. */
export function fifthsOf(values: readonly number[]): (value: number) => number {
	const sorted = values.toSorted((a, b) => a - b);
	const edges = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(sorted, share));
	return (value) => mapClass(value, edges);
}
