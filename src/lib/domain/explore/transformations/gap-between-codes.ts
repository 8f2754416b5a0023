import { BREAKDOWN_DIMENSIONS } from '../../observation.ts';
import type { Figure } from '../figure.ts';
import { rowCodes } from '../row-codes.ts';
import { derive, type Step } from './derive.ts';
import { transformedUnit } from './value-units.ts';

/**
 * One code of a dimension against another of the same series, area, year and other dimensions: value - other, or
 * value / other (a parity index); at the first code, `elsewhere` in rows of other codes. `no_counterpart` where the
 * other code has no figure, `undefined` for a ratio to zero.
 */
export function gapBetweenCodes(figures: readonly Figure[], step: Step<'gap_between'>): Figure[] {
	const { dimension, code, other, as } = step;
	const others = BREAKDOWN_DIMENSIONS.filter((one) => one !== dimension);
	const { codes } = rowCodes(figures, ['series', 'ref_area', ...others, 'time_period']);
	const counterparts = new Map<number, Figure>();
	figures.forEach((figure, place) => {
		if (figure[dimension] === other) counterparts.set(codes[place] as number, figure);
	});
	return figures.map((figure, place) =>
		derive(figure, transformedUnit(step, figure.value_unit), (value) => {
			if (figure[dimension] !== code) return 'elsewhere';
			const counterpart = counterparts.get(codes[place] as number);
			if (counterpart === undefined || counterpart.value === null) return 'no_counterpart';
			const { projected } = counterpart;
			if (as === 'difference') return { value: value - counterpart.value, projected };
			if (counterpart.value === 0) return 'undefined';
			return { value: value / counterpart.value, projected };
		})
	);
}
