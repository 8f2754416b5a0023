import { csvRows } from '../export/csv-rows.ts';
import type { ExportCell, ExportType } from '../export/export-table.ts';
import type { MatrixModel } from './matrix-model.ts';
import type { MatrixOrigin } from './matrix-origin.ts';

/** The columns of the matrix as rows, with their types. */
export const MATRIX_COLUMNS = [
	['ref_area', 'text'],
	['area', 'text'],
	['layer', 'text'],
	['method', 'text'],
	['action_line', 'text'],
	['action_line_name', 'text'],
	['goal', 'text'],
	['goal_name', 'text'],
	['state', 'text'],
	['link', 'text'],
	['targets', 'text'],
	['verdict', 'text'],
	['score', 'number'],
	['speaking', 'integer'],
	['silent', 'integer'],
	['lowest', 'text'],
	['highest', 'text'],
	['indicators', 'text'],
	['activities_declared', 'integer'],
	['activities_assigned', 'integer'],
	['sources', 'text'],
	['retrieved', 'text'],
	['note', 'text'],
	['address', 'text']
] as const satisfies readonly (readonly [name: string, type: ExportType])[];
export type MatrixColumn = (typeof MATRIX_COLUMNS)[number][0];

/** A row per cell, links that do not exist included, under `MATRIX_COLUMNS`. */
export function matrixRecords(
	{ layer, method, rows }: MatrixModel,
	origin: MatrixOrigin
): ExportCell[][] {
	return rows.flat().map((cell) => {
		const ids = new Set(cell.members.map((indicator) => origin.sourceOf.get(indicator)));
		const sources = origin.sources.filter(({ source }) => ids.has(source));
		const retrieved = sources.map((each) => each.retrieved).sort();
		return [
			origin.ref_area,
			origin.area,
			layer,
			method,
			cell.line.code,
			cell.line.short,
			cell.goal.code,
			cell.goal.short,
			cell.state,
			cell.decision,
			cell.targets.join(';'),
			cell.verdict,
			cell.score,
			cell.speaking,
			cell.silent,
			cell.lowest,
			cell.highest,
			cell.members.join(';'),
			cell.effort?.declared ?? null,
			cell.effort?.assigned ?? null,
			sources
				.map(({ publisher, title, vintage, licence }) =>
					[publisher, title, vintage, licence].join(', ')
				)
				.join('; '),
			retrieved.at(-1) ?? null,
			cell.note,
			origin.address
		];
	});
}

/**
 * The matrix as CSV (RFC 4180): a head and a row per cell, links that do not exist included; each row
 * carries its area, layer and method, and the sources of its figures with vintage and licence.
 */
export function matrixCsv(model: MatrixModel, origin: MatrixOrigin): string {
	return csvRows([MATRIX_COLUMNS.map(([name]) => name), ...matrixRecords(model, origin)]);
}
