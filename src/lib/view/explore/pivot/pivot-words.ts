import type { ExploreField } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import type { ExploreNames } from '../explore-input.ts';
import type { PivotAxis } from './pivot-fields.ts';
import type { PivotRefusal, PivotTable, PivotValue, WhyNoTotal } from './pivot-table.ts';

type Message = (inputs: object, options: { locale: Locale }) => string;

const AXES: Record<PivotAxis, Message> = {
	rows: m.explore_pivot_rows,
	columns: m.explore_pivot_columns,
	pages: m.explore_pivot_pages
};

const REASONS: Record<WhyNoTotal, Message> = {
	one: m.explore_pivot_why_one,
	not_a_sum: m.explore_pivot_why_not_a_sum,
	several_units: m.explore_pivot_why_several_units,
	several_series: m.explore_pivot_why_several_series,
	years: m.explore_pivot_why_years,
	not_parts: m.explore_pivot_why_not_parts
};

/** The words of an axis of a pivot. */
export function pivotAxisWords(axis: PivotAxis, locale: Locale): string {
	return AXES[axis]({}, { locale });
}

/** The words of a value of a field; of none, that there is none. */
export function pivotValueWords(
	field: ExploreField,
	value: PivotValue,
	names: ExploreNames
): string {
	return value === null
		? m.explore_pivot_no_value({}, { locale: names.locale })
		: names.value(field, value);
}

/** Why there are no sums along an axis, as a part of a sentence. */
export function whyNoTotalWords(why: WhyNoTotal, locale: Locale): string {
	return REASONS[why]({}, { locale });
}

/** Why figures cannot be laid out, and what to do. */
export function pivotRefusalWords({ code, fields }: PivotRefusal, names: ExploreNames): string {
	const { locale } = names;
	switch (code) {
		case 'must_place': {
			const list = fields.map((field) => names.field(field)).join(', ');
			return m.explore_pivot_must_place({ fields: list }, { locale });
		}
		case 'same_figure':
			return m.explore_pivot_same_figure({}, { locale });
		case 'no_figures':
			return m.explore_pivot_no_figures({}, { locale });
	}
}

/** How a table is laid out, e.g. `Area by Year`. */
export function pivotLayoutWords(
	{ rowFields, columnFields }: Pick<PivotTable, 'rowFields' | 'columnFields'>,
	names: ExploreNames
): string {
	const words = (fields: readonly ExploreField[]) => fields.map((field) => names.field(field));
	const [rows, columns] = [words(rowFields).join(', '), words(columnFields).join(', ')];
	if (rows === '' || columns === '') return rows || columns;
	return m.explore_pivot_by({ rows, columns }, { locale: names.locale });
}
