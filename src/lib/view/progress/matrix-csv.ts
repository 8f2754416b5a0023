import { csvRows } from '../export/csv-rows.ts';
import type { MatrixModel } from './matrix-model.ts';
import type { MatrixOrigin } from './matrix-origin.ts';

const COLUMNS = [
	'ref_area',
	'area',
	'layer',
	'method',
	'action_line',
	'action_line_name',
	'goal',
	'goal_name',
	'state',
	'link',
	'targets',
	'verdict',
	'score',
	'speaking',
	'silent',
	'lowest',
	'highest',
	'indicators',
	'activities_declared',
	'activities_assigned',
	'sources',
	'retrieved',
	'note',
	'address'
] as const;

/**
 * The matrix as CSV (RFC 4180): a head and a row per cell, links that do not exist included; each row
 * carries its area, layer and method, and the sources of its figures with vintage and licence.
 */
export function matrixCsv({ layer, method, rows }: MatrixModel, origin: MatrixOrigin): string {
	const records = rows.flat().map((cell) => {
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
	return csvRows([COLUMNS, ...records]);
}
