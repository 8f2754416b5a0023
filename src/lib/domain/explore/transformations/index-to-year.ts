import type { Figure } from '../figure.ts';
import { lineCodes } from '../line-key.ts';
import { derive, type Step } from './derive.ts';
import { transformedUnit } from './value-units.ts';

/**
 * Each line as 100 in a year: value / value of the year × 100 (an index of fixed base, OECD Glossary of Statistical
 * Terms, “base period”). `no_base` where the year has no figure, `undefined` where that is not above zero.
 */
export function indexToYear(figures: readonly Figure[], step: Step<'index'>): Figure[] {
	const { codes } = lineCodes(figures);
	const bases = new Map<number, Figure>();
	figures.forEach((figure, place) => {
		if (figure.time_period === step.year) bases.set(codes[place] as number, figure);
	});
	return figures.map((figure, place) =>
		derive(figure, transformedUnit(step, figure.value_unit), (value) => {
			const base = bases.get(codes[place] as number);
			if (base === undefined || base.value === null) return 'no_base';
			if (base.value <= 0) return 'undefined';
			return { value: (value / base.value) * 100, projected: base.projected };
		})
	);
}
