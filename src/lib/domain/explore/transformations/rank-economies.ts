import { catalogueIndex } from '../explore-catalogue.ts';
import type { Figure } from '../figure.ts';
import { derive, type Step, type TransformationContext } from './derive.ts';
import { alikeKey, economiesAlike } from './economies-alike.ts';
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
	const index = catalogueIndex(catalogue);
	const ranks = new Map<string, Map<number, number>>();
	for (const [key, alike] of economiesAlike(figures, index)) {
		const values = alike.map((figure) => figure.value as number).sort((a, b) => a - b);
		if (step.first === 'highest') values.reverse();
		const places = new Map<number, number>();
		values.forEach((value, place) => {
			if (!places.has(value)) places.set(value, place + 1);
		});
		ranks.set(key, places);
	}
	return figures.map((figure) =>
		derive(figure, transformedUnit(step, figure.value_unit), (value) => {
			if (index.areas.get(figure.ref_area)?.kind !== 'economy') return 'not_suited';
			return { value: ranks.get(alikeKey(figure))?.get(value) as number };
		})
	);
}
