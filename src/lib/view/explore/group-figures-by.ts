import type { ExploreField, Figure } from '#lib/domain/index.ts';
import type { ExploreNames } from './explore-input.ts';
import { fieldValue } from './field-value.ts';

/** Figures that share a value of a field; `value` null for those that have none. */
export interface FigureGroup<Row extends Figure> {
	value: string | null;
	figures: Row[];
}

/** Income groups from the highest; everything else in the order of its code. */
const ORDER = ['WB_HIC', 'WB_UMC', 'WB_LMC', 'WB_LIC'];

/** Figures by a field, in one order: income groups from high to low, years in time, others by code; without a value last. */
export function groupFiguresBy<Row extends Figure>(
	figures: readonly Row[],
	field: ExploreField,
	names: ExploreNames
): FigureGroup<Row>[] {
	const groups = new Map<string | null, Row[]>();
	for (const figure of figures) {
		const value = fieldValue(figure, field, names);
		const held = groups.get(value);
		if (held) held.push(figure);
		else groups.set(value, [figure]);
	}
	const place = (value: string) => (ORDER.includes(value) ? ORDER.indexOf(value) : ORDER.length);
	return [...groups]
		.map(([value, all]) => ({ value, figures: all }))
		.sort((a, b) => {
			if (a.value === null || b.value === null)
				return a.value === b.value ? 0 : a.value === null ? 1 : -1;
			return place(a.value) - place(b.value) || (a.value < b.value ? -1 : 1);
		});
}
