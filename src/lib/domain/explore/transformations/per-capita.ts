import type { Figure } from '../figure.ts';
import { personsByYear } from '../population.ts';
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
	const persons = personsByYear(population);
	return figures.map((figure) =>
		derive(figure, transformedUnit(step, figure.value_unit), (value) => {
			const singles = singlesOf(figure.value_unit);
			if (singles === null) return 'not_suited';
			const held = persons.get(figure.time_period)?.get(figure.ref_area);
			if (held === undefined) return 'no_population';
			return { value: (value * (singles * step.per)) / held.persons, projected: held.projected };
		})
	);
}
