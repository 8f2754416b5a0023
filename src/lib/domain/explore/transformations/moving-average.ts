import type { Figure } from '../figure.ts';
import { byLineAndYear } from '../line-key.ts';
import { derive, type Outcome, type Step } from './derive.ts';
import { transformedUnit } from './value-units.ts';

/**
 * The mean of consecutive years of a line that ends in the row's year: Σ values / years (a simple trailing moving
 * average). `gap` where one of these years has no figure: it never runs across a gap.
 */
export function movingAverage(figures: readonly Figure[], step: Step<'moving_average'>): Figure[] {
	const { codes, lines } = byLineAndYear(figures);
	return figures.map((figure, place) =>
		derive(figure, transformedUnit(step, figure.value_unit), () =>
			meanEndingIn(lines[codes[place] as number], figure.time_period, step.years)
		)
	);
}

function meanEndingIn(
	line: ReadonlyMap<number, Figure> | undefined,
	last: number,
	years: number
): Outcome {
	let sum = 0;
	let projected = false;
	for (let year = last - years + 1; year <= last; year += 1) {
		const figure = line?.get(year);
		if (figure === undefined || figure.value === null) return 'gap';
		sum += figure.value;
		projected ||= figure.projected === true;
	}
	return { value: sum / years, projected };
}
