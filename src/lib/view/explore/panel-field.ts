import { BREAKDOWN_DIMENSIONS, type ExploreField } from '#lib/domain/index.ts';
import type { ExploreChartInput } from './explore-input.ts';
import { fieldValue } from './field-value.ts';

/** The field of which each value has a panel: the one asked for, else what differs: areas, parts of a dimension, series. */
export function panelField({
	figures,
	chart,
	names
}: Pick<ExploreChartInput, 'figures' | 'chart' | 'names'>): ExploreField {
	if (chart.panel) return chart.panel;
	const fields: ExploreField[] = ['ref_area', ...BREAKDOWN_DIMENSIONS, 'series'];
	const differs = (field: ExploreField) => {
		const [first] = figures;
		if (!first) return false;
		const value = fieldValue(first, field, names);
		return figures.some((figure) => fieldValue(figure, field, names) !== value);
	};
	return fields.find(differs) ?? 'ref_area';
}
