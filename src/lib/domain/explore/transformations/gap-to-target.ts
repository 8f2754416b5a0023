import { catalogueIndex } from '../explore-catalogue.ts';
import type { Figure } from '../figure.ts';
import { derive, type Step, type TransformationContext } from './derive.ts';
import { targetFits } from './target-fits.ts';
import { transformedUnit } from './value-units.ts';

/**
 * What is missing to a target, below zero: value - target where it is to be reached from below, target - value where
 * from above, -|value - target| where it is to be met exactly. `no_target` where the target is not confirmed, or does
 * not speak of the figure's indicator, unit, breakdown or area.
 */
export function gapToTarget(
	figures: readonly Figure[],
	step: Step<'gap_to_target'>,
	{ catalogue }: TransformationContext
): Figure[] {
	const index = catalogueIndex(catalogue);
	const target = index.targets.get(step.target);
	return figures.map((figure) =>
		derive(figure, transformedUnit(step, figure.value_unit), (value) => {
			const series = index.series.get(figure.series);
			const area = index.areas.get(figure.ref_area);
			if (target === undefined || series === undefined || area === undefined) return 'no_target';
			if (!targetFits(target, figure, series, area)) return 'no_target';
			switch (target.operator) {
				case '>=':
				case '>':
					return { value: value - target.value };
				case '<=':
				case '<':
					return { value: target.value - value };
				case '=':
					return { value: -Math.abs(value - target.value) };
			}
		})
	);
}
