import type { Figure } from '../figure.ts';
import { lineCodes } from '../line-key.ts';
import { compoundGrowthRate } from '../../progress/growth-rate.ts';
import { derive, type Step } from './derive.ts';
import { transformedUnit } from './value-units.ts';

/**
 * Compound annual growth rate of each line, per cent a year: ((end / start)^(1 / years) - 1) × 100, as in the Open SDG
 * methodology; at the last year, `elsewhere` in the line's other rows. `no_earlier` where the first year has no figure,
 * `undefined` where that is not above zero, the end is below zero, or the years are not in order.
 */
export function compoundGrowth(figures: readonly Figure[], step: Step<'cagr'>): Figure[] {
	const { from, to } = step;
	const { codes } = lineCodes(figures);
	const starts = new Map<number, Figure>();
	figures.forEach((figure, place) => {
		if (figure.time_period === from) starts.set(codes[place] as number, figure);
	});
	return figures.map((figure, place) =>
		derive(figure, transformedUnit(step, figure.value_unit), (value) => {
			if (figure.time_period !== to) return 'elsewhere';
			const start = starts.get(codes[place] as number);
			if (start === undefined || start.value === null) return 'no_earlier';
			if (start.value <= 0 || value < 0 || to <= from) return 'undefined';
			const rate = compoundGrowthRate(start.value, value, to - from);
			return { value: rate * 100, projected: start.projected };
		})
	);
}
