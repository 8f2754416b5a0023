import {
	buildLegend,
	classScale,
	mapClass,
	quantile,
	rampStep,
	type ClassScale,
	type ExploreNames,
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

/** The classes of figures of one series, within the limits of its unit. */
export function valueScale(
	figures: readonly ValuedFigure[],
	{ series, unit, names }: { series: string; unit: string; names: ExploreNames }
): ClassScale {
	return classScale(figures, valueLimits([{ series, unit }], names));
}

/** Classes with a colour each: two colours where values lie on both sides of zero. */
export function valueClasses(
	scale: ClassScale,
	{ unit, names }: { unit: string; names: ExploreNames }
): ValueClasses {
	const classes = scale.edges.length + 1;
	const colours = scale.diverges
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
