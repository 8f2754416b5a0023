import {
	BREAKDOWN_DIMENSIONS,
	EXPLORE_FIELDS,
	type ExploreField,
	type ExplorePivot,
	type Figure
} from '#lib/domain/index.ts';
import { EXPLORE_LIMITS } from '../address/explore-limits.ts';
import type { ExploreNames } from '../explore-input.ts';
import { fieldValue } from '../field-value.ts';
import { moveItem } from '../pick/move-item.ts';

/** Where a field of a pivot stands. */
export const PIVOT_AXES = ['rows', 'columns', 'pages'] as const;
export type PivotAxis = (typeof PIVOT_AXES)[number];

/** The fields that tell a figure from every other. */
export const KEY_FIELDS: readonly ExploreField[] = [
	'series',
	'ref_area',
	'time_period',
	...BREAKDOWN_DIMENSIONS
];

/** The fields that have more than one value among figures. */
export function varyingFields(figures: readonly Figure[], names: ExploreNames): ExploreField[] {
	const [first] = figures;
	if (first === undefined) return [];
	return EXPLORE_FIELDS.filter((field) => {
		const value = fieldValue(first, field, names);
		return figures.some((figure) => fieldValue(figure, field, names) !== value);
	});
}

/** A pivot to begin with: years on columns, everything else that tells figures apart on rows. */
export function firstPivot(figures: readonly Figure[], names: ExploreNames): ExplorePivot {
	const varying = new Set(varyingFields(figures, names));
	const rows = KEY_FIELDS.filter((field) => varying.has(field) && field !== 'time_period');
	const order: ExploreField[] = ['ref_area', ...rows.filter((field) => field !== 'ref_area')];
	const placed = order.filter((field) => varying.has(field)).slice(0, EXPLORE_LIMITS.fields);
	return {
		rows: placed.length > 0 ? placed : ['ref_area'],
		columns: ['time_period'],
		pages: [],
		page: [],
		totals: false
	};
}

/** A pivot with a field at the end of an axis, taken from where it stood; without it where `axis` is null. */
export function placeField(
	pivot: ExplorePivot,
	field: ExploreField,
	axis: PivotAxis | null
): ExplorePivot {
	const kept = pivot.pages.flatMap((own, index) =>
		own === field ? [] : [[own, pivot.page[index] ?? ''] as const]
	);
	const without = (fields: readonly ExploreField[]) => fields.filter((own) => own !== field);
	const bare: ExplorePivot = {
		...pivot,
		rows: without(pivot.rows),
		columns: without(pivot.columns),
		pages: kept.map(([own]) => own),
		page: kept.map(([, value]) => value)
	};
	return axis === null ? bare : { ...bare, [axis]: [...bare[axis], field] };
}

/** A pivot whose field at `index` of an axis stands `by` places further on. */
export function moveField(
	pivot: ExplorePivot,
	axis: PivotAxis,
	index: number,
	by: number
): ExplorePivot {
	const moved = { ...pivot, [axis]: moveItem(pivot[axis], index, by) };
	if (axis !== 'pages') return moved;
	const page = pivot.pages.map((_field, place) => pivot.page[place] ?? '');
	return { ...moved, page: moveItem(page, index, by) };
}

/** A pivot that shows another value of the page field at `place`. */
export function turnPage(pivot: ExplorePivot, place: number, value: string | null): ExplorePivot {
	const page = pivot.pages.map((_field, index) =>
		index === place ? (value ?? '') : (pivot.page[index] ?? '')
	);
	return { ...pivot, page };
}
