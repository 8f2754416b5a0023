import type { Figure } from '../figure.ts';
import { populationKey } from '../population.ts';
import { derive, type Step, type TransformationContext } from './derive.ts';
import { singlesOf } from './sum-units.ts';
import { transformedUnit } from './value-units.ts';

/**
 * By the population of the same area and year: value × single ones of its unit × persons asked for / population (a crude
 * rate per inhabitants). `not_suited` for what is no count or sum, `no_population` where the area's year has none.
 */
export function perCapita(
	figures: readonly Figure[],
	step: Step<'per_capita'>,
	{ population }: TransformationContext
): Figure[] {
	return figures.map((figure) =>
		derive(figure, transformedUnit(step, figure.value_unit), (value) => {
			const singles = singlesOf(figure.value_unit);
			if (singles === null) return 'not_suited';
			const held = population.get(populationKey(figure.ref_area, figure.time_period));
			if (held === undefined) return 'no_population';
			return { value: (value * (singles * step.per)) / held.persons, projected: held.projected };
		})
	);
}
