import { TOTAL, type ExploreField } from '#lib/domain/index.ts';
import type { ExploreNames } from '../explore-input.ts';
import type { PivotValue } from './pivot-table.ts';

const INCOMES = ['WB_HIC', 'WB_UMC', 'WB_LMC', 'WB_LIC'];
const KINDS = ['world', 'group', 'economy', 'former'];

/**
 * How values of a field are compared in its own order: series as they come in the figures (`inOrder`), years in time,
 * income groups from high to low, a total before its parts, ages by their numbers, the world and groups before
 * economies, everything else by name; without a value last.
 */
export function pivotOrder(
	field: ExploreField,
	inOrder: readonly PivotValue[],
	names: ExploreNames
): (a: PivotValue, b: PivotValue) => number {
	const collator = new Intl.Collator(names.locale, { numeric: true });
	const words = new Map(
		inOrder.map((value) => [value, value === null ? '' : names.value(field, value)])
	);
	const place = placeOf(field, inOrder, names);
	return (a, b) => {
		if (a === b) return 0;
		if (a === null || b === null) return a === null ? 1 : -1;
		const byPlace = place(a) - place(b);
		if (byPlace !== 0) return byPlace;
		const byCode = field === 'age' ? collator.compare(a, b) : 0;
		return byCode || collator.compare(words.get(a) ?? a, words.get(b) ?? b) || (a < b ? -1 : 1);
	};
}

function placeOf(
	field: ExploreField,
	inOrder: readonly PivotValue[],
	names: ExploreNames
): (value: string) => number {
	if (field === 'time_period') return Number;
	if (field === 'ref_area') {
		return (value) => KINDS.indexOf(names.area(value)?.kind ?? 'former');
	}
	if (field === 'income_group') {
		return (value) => (INCOMES.includes(value) ? INCOMES.indexOf(value) : INCOMES.length);
	}
	if (field !== 'series') return (value) => (value === TOTAL ? 0 : 1);
	const places = new Map(inOrder.map((value, index) => [value, index]));
	return (value) => places.get(value) ?? places.size;
}
