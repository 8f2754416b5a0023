import { BREAKDOWN_DIMENSIONS, type BreakdownDimension } from '../../observation.ts';
import type { Figure } from '../figure.ts';
import { derive, type Step } from './derive.ts';
import { transformedUnit } from './value-units.ts';

/**
 * One code of a dimension against another of the same series, area, year and other dimensions: value - other, or
 * value / other (a parity index); at the first code, `elsewhere` in rows of other codes. `no_counterpart` where the
 * other code has no figure, `undefined` for a ratio to zero.
 */
export function gapBetweenCodes(figures: readonly Figure[], step: Step<'gap_between'>): Figure[] {
	const { dimension, code, other, as } = step;
	const counterparts = new Map<string, Figure>();
	for (const figure of figures) {
		if (figure[dimension] === other) counterparts.set(keyWithout(figure, dimension), figure);
	}
	return figures.map((figure) =>
		derive(figure, transformedUnit(step, figure.value_unit), (value) => {
			if (figure[dimension] !== code) return 'elsewhere';
			const counterpart = counterparts.get(keyWithout(figure, dimension));
			if (counterpart === undefined || counterpart.value === null) return 'no_counterpart';
			const { projected } = counterpart;
			if (as === 'difference') return { value: value - counterpart.value, projected };
			if (counterpart.value === 0) return 'undefined';
			return { value: value / counterpart.value, projected };
		})
	);
}

function keyWithout(figure: Figure, dimension: BreakdownDimension): string {
	const { series, ref_area, time_period } = figure;
	const codes = BREAKDOWN_DIMENSIONS.map((one) => (one === dimension ? '' : figure[one]));
	return [series, ref_area, time_period, ...codes].join('|');
}
