import type { ExploreCatalogue } from '../explore-catalogue.ts';
import type { ExploreSelection } from '../explore-view.ts';
import type { Figure, FigureAbsence } from '../figure.ts';
import type { Population } from '../population.ts';
import type { Transformation, TransformationKind } from '../transformation.ts';

/** What transformations know beside the figures. */
export interface TransformationContext {
	catalogue: ExploreCatalogue;
	/** What the figures were chosen by, for their order. */
	selection: Pick<ExploreSelection, 'series' | 'areas'>;
	/** Empty where no step needs it (`needsPopulation`). */
	population: Population;
}

/** A transformation of a kind. */
export type Step<Kind extends TransformationKind> = Extract<Transformation, { kind: Kind }>;

/** A number, whether it rests on projected population, or why there is none. */
export type Outcome = { value: number; projected?: boolean | undefined } | FigureAbsence;

/** A figure with what became of its value; one that has none keeps the reason. */
export function derive(
	figure: Figure,
	value_unit: string,
	outcome: (value: number) => Outcome
): Figure {
	const { value, absence } = figure;
	const result = value === null ? (absence ?? 'missing') : outcome(value);
	if (typeof result === 'string') {
		return { ...figure, value: null, value_unit, absence: result, projected: false };
	}
	const projected = figure.projected === true || result.projected === true;
	return { ...figure, value: result.value, value_unit, absence: null, projected };
}
