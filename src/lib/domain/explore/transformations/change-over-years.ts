import type { Figure } from '../figure.ts';
import { byLineAndYear } from '../line-key.ts';
import { derive, type Step } from './derive.ts';
import { transformedUnit } from './value-units.ts';

/**
 * Against the figure of the same line exactly some years before: value - earlier, or (value - earlier) / earlier × 100.
 * `no_earlier` where that year has no figure, `undefined` for per cent of one that is not above zero.
 */
export function changeOverYears(figures: readonly Figure[], step: Step<'change'>): Figure[] {
	const { codes, lines } = byLineAndYear(figures);
	return figures.map((figure, place) =>
		derive(figure, transformedUnit(step, figure.value_unit), (value) => {
			const earlier = lines[codes[place] as number]?.get(figure.time_period - step.years);
			if (earlier === undefined || earlier.value === null) return 'no_earlier';
			const { projected } = earlier;
			if (step.as === 'difference') return { value: value - earlier.value, projected };
			if (earlier.value <= 0) return 'undefined';
			return { value: ((value - earlier.value) / earlier.value) * 100, projected };
		})
	);
}
