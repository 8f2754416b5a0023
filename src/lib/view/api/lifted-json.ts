import { plainJson } from './plain-json.ts';
import type { ExportCell, ExportTable } from '../export/export-table.ts';

/**
 * Rows as `{ constants, about, columns, rows }`: what is the same in every row stands once, under its column's name in
 * `constants`, and not in `columns` and `rows`. A list of no or one row lifts nothing.
 */
export function liftedJson(table: ExportTable): string {
	const { columns, rows } = table;
	const [first = [], ...others] = rows;
	const same = columns.map(
		(_column, place) =>
			others.length > 0 && others.every((row) => (row[place] ?? null) === (first[place] ?? null))
	);
	const constants: Record<string, ExportCell> = {};
	columns.forEach(({ name }, place) => {
		if (same[place]) constants[name] = first[place] ?? null;
	});
	const pick = <Item>(items: readonly Item[]) => items.filter((_item, place) => !same[place]);
	const lifted = plainJson({ ...table, columns: pick(columns), rows: rows.map(pick) });
	return `{"constants": ${JSON.stringify(constants, null, '\t')},\n${lifted.slice(1)}`;
}
