import type { ExploreField, Figure } from '#lib/domain/index.ts';

/** A value of a field as a code; null for figures that have none, e.g. an economy outside every income group. */
export type PivotValue = string | null;

/** A field on pages, the values it has in the figures, and the one that is shown. */
export interface PivotPage {
	field: ExploreField;
	/** Its place in the pivot's `pages` and `page`. */
	place: number;
	values: readonly PivotValue[];
	value: PivotValue;
}

/** Why nothing is summed along an axis. */
export const WHY_NO_TOTAL = [
	'one',
	'not_a_sum',
	'several_units',
	'several_series',
	'years',
	'not_parts'
] as const;
export type WhyNoTotal = (typeof WHY_NO_TOTAL)[number];

/** What stands at the end of a line of cells: a sum where one makes sense, and always how many figures there are. */
export interface PivotTotal {
	/** The exact decimal sum of the figures; null where none makes sense or a part is missing. */
	sum: number | null;
	/** Figures with a value. */
	count: number;
	/** Cells of the line, those without a figure too. */
	of: number;
	/** The figures that were added or counted. */
	figures: readonly Figure[];
}

/** The totals of all lines along an axis. */
export interface PivotTotals {
	/** Why there are no sums; null where there are. */
	why: WhyNoTotal | null;
	lines: readonly PivotTotal[];
}

/** Figures laid out by their fields: one page of them, each cell with one figure at the most. */
export interface PivotTable {
	kind: 'table';
	rowFields: readonly ExploreField[];
	columnFields: readonly ExploreField[];
	pages: readonly PivotPage[];
	/** Fields that say the same of every figure, named once. */
	alone: readonly { field: ExploreField; value: PivotValue }[];
	/** The values of `rowFields` for each row, and of `columnFields` for each column. */
	rows: readonly (readonly PivotValue[])[];
	columns: readonly (readonly PivotValue[])[];
	/** By row, then by column; null where the view has no row at all. */
	cells: readonly (readonly (Figure | null)[])[];
	/** The units of the page's figures, each once. */
	units: readonly string[];
	/** Sums over the columns of each row, and over the rows of each column; null where none are asked for. */
	rowTotals: PivotTotals | null;
	columnTotals: PivotTotals | null;
	/** The sum of everything; null where there is no such sum. */
	total: PivotTotal | null;
}

/** Why figures cannot be laid out: nothing there; fields that must be placed; the same figure twice. */
export interface PivotRefusal {
	kind: 'refused';
	code: 'no_figures' | 'must_place' | 'same_figure';
	/** For `must_place`, the fields left out that differ within a cell. */
	fields: readonly ExploreField[];
}
