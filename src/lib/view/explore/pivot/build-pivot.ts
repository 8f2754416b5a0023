import type { ExploreField, ExplorePivot, Figure } from '#lib/domain/index.ts';
import type { ExploreNames } from '../explore-input.ts';
import { fieldValue } from '../field-value.ts';
import { figureKey } from '../figure-key.ts';
import { KEY_FIELDS, varyingFields } from './pivot-fields.ts';
import { pivotOrder } from './pivot-order.ts';
import type { PivotPage, PivotRefusal, PivotTable, PivotValue } from './pivot-table.ts';
import { pivotTotals, wholeTotal } from './pivot-totals.ts';

type Values = readonly PivotValue[];

const keyOf = (values: Values) => JSON.stringify(values);

/**
 * Figures laid out as a pivot asks: one page of them. Placed fields that say the same of every figure are named in
 * `alone` and left out of the heads; a field placed twice stands where it was placed first. Refused, never aggregated,
 * where a cell would hold several figures. A page value that the figures do not have is the first of its field.
 */
export function buildPivot(
	figures: readonly Figure[],
	pivot: ExplorePivot,
	names: ExploreNames
): PivotTable | PivotRefusal {
	const [first] = figures;
	if (first === undefined) return { kind: 'refused', code: 'no_figures', fields: [] };
	const varying = new Set(varyingFields(figures, names));
	const taken = new Set<ExploreField>();
	const take = (fields: readonly ExploreField[]) =>
		fields.filter((field) => {
			if (taken.has(field)) return false;
			taken.add(field);
			return varying.has(field);
		});
	const rowFields = take(pivot.rows);
	const columnFields = take(pivot.columns);
	const pageFields = take(pivot.pages);
	const placed = [...rowFields, ...columnFields, ...pageFields];
	const refusal = refusalOf(figures, placed, names);
	if (refusal !== null) return refusal;

	const orders = new Map(placed.map((field) => [field, fieldOrder(figures, field, names)]));
	const pages = pageFields.map((field): PivotPage => {
		const place = pivot.pages.indexOf(field);
		const values = orders.get(field)?.values ?? [];
		const asked = pivot.page[place];
		const value = values.find((own) => asked !== undefined && (own ?? '') === asked);
		return { field, place, values, value: value === undefined ? (values[0] ?? null) : value };
	});
	const shown = figures.filter((figure) =>
		pages.every(({ field, value }) => fieldValue(figure, field, names) === value)
	);
	const valuesOf = (figure: Figure, fields: readonly ExploreField[]) =>
		fields.map((field) => fieldValue(figure, field, names));
	const heads = (fields: readonly ExploreField[]) => {
		const all = new Map<string, Values>();
		for (const figure of shown) {
			const values = valuesOf(figure, fields);
			all.set(keyOf(values), values);
		}
		return [...all.values()].sort((a, b) => {
			for (const [index, field] of fields.entries()) {
				const way = orders.get(field)?.compare(a[index] ?? null, b[index] ?? null) ?? 0;
				if (way !== 0) return way;
			}
			return 0;
		});
	};
	const rows = heads(rowFields);
	const columns = heads(columnFields);
	const rowPlaces = new Map(rows.map((values, index) => [keyOf(values), index]));
	const columnPlaces = new Map(columns.map((values, index) => [keyOf(values), index]));
	const cells = rows.map(() => columns.map((): Figure | null => null));
	for (const figure of shown) {
		const row = cells[rowPlaces.get(keyOf(valuesOf(figure, rowFields))) ?? 0];
		const column = columnPlaces.get(keyOf(valuesOf(figure, columnFields))) ?? 0;
		if (row) row[column] = figure;
	}
	const rowTotals = pivot.totals ? pivotTotals(cells, names) : null;
	const turned = () => columns.map((_values, place) => cells.map((row) => row[place] ?? null));
	const columnTotals = pivot.totals ? pivotTotals(turned(), names) : null;
	const both = rowTotals && columnTotals ? [rowTotals, columnTotals] : null;
	return {
		kind: 'table',
		...{ rowFields, columnFields, pages, rows, columns, cells },
		alone: aloneFields(first, taken, varying).map((field) => ({
			field,
			value: fieldValue(first, field, names)
		})),
		units: [...new Set(shown.map(({ value_unit }) => value_unit))],
		...{ rowTotals, columnTotals },
		total: both ? wholeTotal(cells, both) : null
	};
}

/** The fields to name once: those of every figure that have one value, the total of a dimension only where it was placed. */
function aloneFields(
	first: Figure,
	taken: ReadonlySet<ExploreField>,
	varying: ReadonlySet<ExploreField>
): ExploreField[] {
	const asked = [...taken].filter((field) => !KEY_FIELDS.includes(field));
	return [...KEY_FIELDS, ...asked].filter((field) => {
		if (varying.has(field)) return false;
		return taken.has(field) || first[field as keyof Figure] !== '_T';
	});
}

function fieldOrder(figures: readonly Figure[], field: ExploreField, names: ExploreNames) {
	const inOrder = [...new Set(figures.map((figure) => fieldValue(figure, field, names)))];
	const compare = pivotOrder(field, inOrder, names);
	return { compare, values: inOrder.toSorted(compare) };
}

/** Why the figures do not fit one a cell; null where they do. */
function refusalOf(
	figures: readonly Figure[],
	placed: readonly ExploreField[],
	names: ExploreNames
): PivotRefusal | null {
	const firsts = new Map<string, Figure>();
	const differing = new Set<ExploreField>();
	let twice = false;
	for (const figure of figures) {
		const key = keyOf(placed.map((field) => fieldValue(figure, field, names)));
		const held = firsts.get(key);
		if (held === undefined) {
			firsts.set(key, figure);
			continue;
		}
		twice ||= figureKey(held) === figureKey(figure);
		for (const field of KEY_FIELDS) {
			if (fieldValue(held, field, names) !== fieldValue(figure, field, names)) differing.add(field);
		}
	}
	if (differing.size > 0) {
		const fields = KEY_FIELDS.filter((field) => differing.has(field));
		return { kind: 'refused', code: 'must_place', fields };
	}
	return twice ? { kind: 'refused', code: 'same_figure', fields: [] } : null;
}
