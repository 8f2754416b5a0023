import type { Figure } from '../figure.ts';
import { derive, type Step, type TransformationContext } from './derive.ts';
import { economiesAlike } from './economies-alike.ts';
import { transformedUnit } from './value-units.ts';

/**
 * The rank of each economy among those at hand of one series, year and breakdown: one more than the number of better
 * figures, so that equal figures share the better rank (standard competition ranking). `not_suited` for other areas.
 */
export function rankEconomies(
	figures: readonly Figure[],
	step: Step<'rank'>,
	{ catalogue }: TransformationContext
): Figure[] {
	const { codes, alike, isEconomy } = economiesAlike(figures, catalogue);
	const ranks = alike.map((economies) => {
		const values = Float64Array.from(economies, (figure) => figure.value as number).sort();
		if (step.first === 'highest') values.reverse();
		const places = new Map<number, number>();
		values.forEach((value, place) => {
			if (!places.has(value)) places.set(value, place + 1);
		});
		return places;
	});
	return figures.map((figure, row) =>
		derive(figure, transformedUnit(step, figure.value_unit), (value) => {
			if (!isEconomy(figure)) return 'not_suited';
			return { value: ranks[codes[row] as number]?.get(value) as number };
		})
	);
}
