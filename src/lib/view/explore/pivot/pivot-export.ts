import type { ExploreField, Figure } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { ExportChoice } from '../../export/export-names.ts';
import type { ExportCell, ExportColumn, ExportTable } from '../../export/export-table.ts';
import { figureExport } from '../../export/figure-export.ts';
import type { ExploreNames } from '../explore-input.ts';
import { figureNotes, figureText } from '../figure-lines.ts';
import { figureUnitWords } from '../figure-unit.ts';
import { figureMarks } from './pivot-marks.ts';
import type { PivotTable, PivotValue } from './pivot-table.ts';
import { pivotValueWords } from './pivot-words.ts';

/** Fields whose values are their own words. */
const PLAIN: readonly ExploreField[] = ['time_period', 'vintage'];

interface Column extends ExportColumn {
	cell: (row: number) => ExportCell;
}

/**
 * The page of a pivot that is shown, as rows to export: the fields on rows as columns (codes, and words beside them),
 * then for each column head a column of numbers `value_…`, and a column of text `note_…` where it has anything to tell:
 * why there is no figure, the text that was published, unit where units differ, flags, notes. Sums are left out: they
 * are not published. `choice` is as for `figureExport`; SDMX has the observations behind the page.
 */
export function pivotExport(
	table: PivotTable,
	names: ExploreNames,
	choice: ExportChoice & { transformations: readonly string[] }
): ExportTable {
	const figures = table.cells.flat().filter((figure) => figure !== null);
	const base = figureExport(figures, names, choice);
	const columns = unique([
		...table.rowFields.flatMap((field, level) => rowColumns(table, field, level, names)),
		...table.columns.flatMap((_head, place) => figureColumns(table, place, names))
	]);
	const filter = ({ field, value }: PivotTable['alone'][number]) => ({
		name: names.field(field),
		value: pivotValueWords(field, value, names)
	});
	const pages = table.pages.map(filter);
	const turned = new Set(pages.map(({ name }) => name));
	// The page tells more than the choice that it was turned to from.
	const chosen = base.about.filters.filter(({ name }) => !turned.has(name));
	const known = new Set(chosen.map(({ name }) => name));
	const alone = table.alone.map(filter).filter(({ name }) => !known.has(name));
	const filters = [...chosen, ...alone, ...pages];
	return {
		...base,
		columns: columns.map(({ name, type, description }) => ({ name, type, description })),
		rows: table.rows.map((_head, row) => columns.map(({ cell }) => cell(row))),
		about: { ...base.about, filters }
	};
}

function rowColumns(
	{ rows }: PivotTable,
	field: ExploreField,
	level: number,
	names: ExploreNames
): Column[] {
	const value = (row: number): PivotValue => rows[row]?.[level] ?? null;
	const description = names.field(field);
	if (field === 'time_period') {
		return [{ name: field, type: 'integer', description, cell: (row) => Number(value(row)) }];
	}
	const code: Column = { name: field, type: 'text', description, cell: value };
	if (PLAIN.includes(field)) return [code];
	const words = m.explore_pivot_export_words({ field: description }, { locale: names.locale });
	const cell = (row: number) => pivotValueWords(field, value(row), names);
	return [code, { name: `${field}_name`, type: 'text', description: words, cell }];
}

function figureColumns(table: PivotTable, place: number, names: ExploreNames): Column[] {
	const { locale } = names;
	const { cells, columnFields, units } = table;
	const head = table.columns[place] ?? [];
	const codes = head.map((value) => (value ?? 'none').replace(/[^A-Za-z0-9]+/g, '_')).join('_');
	const words = columnFields.map((field, level) =>
		pivotValueWords(field, head[level] ?? null, names)
	);
	const [unit] = units;
	const title = words.length > 0 ? words.join(', ') : m.explore_column_value({}, { locale });
	const description =
		units.length === 1 && unit ? `${title} (${figureUnitWords(unit, locale)})` : title;
	const figure = (row: number) => cells[row]?.[place] ?? null;
	const notes = cells.map((_row, row) => noteOf(figure(row), units.length > 1, names));
	const end = codes === '' ? '' : `_${codes}`;
	const value: Column = {
		...{ name: `value${end}`, type: 'number', description },
		cell: (row) => figure(row)?.value ?? null
	};
	if (notes.every((note) => note === null)) return [value];
	const about = m.explore_pivot_export_note({ column: title }, { locale });
	const cell = (row: number) => notes[row] ?? null;
	return [value, { name: `note${end}`, type: 'text', description: about, cell }];
}

/** All that a number cannot say of a cell; null where there is nothing. */
function noteOf(figure: Figure | null, withUnit: boolean, names: ExploreNames): string | null {
	const { locale } = names;
	if (figure === null) return m.explore_pivot_no_row({}, { locale });
	const flags = figureMarks(figure, names);
	const published = figure.obs_text !== null && figure.value === figure.obs_value;
	const parts = [
		...(figure.value === null || published ? [figureText(figure, names)] : []),
		...(withUnit ? [figureUnitWords(figure.value_unit, locale)] : []),
		...flags.map(({ code, words }) => m.explore_pivot_flag({ code, words }, { locale })),
		...figureNotes(figure, names)
	];
	return parts.length > 0 ? parts.join('; ') : null;
}

/** Columns whose names differ: a name that is taken gets a number. */
function unique(columns: readonly Column[]): Column[] {
	const taken = new Set(['selection']);
	return columns.map((column) => {
		let { name } = column;
		for (let number = 2; taken.has(name); number += 1) name = `${column.name}_${number}`;
		taken.add(name);
		return { ...column, name };
	});
}
