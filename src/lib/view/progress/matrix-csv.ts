import type { MatrixModel } from './matrix-model.ts';

const COLUMNS = [
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
	'note'
] as const;

/** Quoted where a comma, a quotation mark or a line break stands in it (RFC 4180). */
function field(value: string | number | null): string {
	const text = value === null ? '' : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The matrix as CSV (RFC 4180): a head and a row per cell, links that do not exist included. */
export function matrixCsv({ layer, method, rows }: MatrixModel): string {
	const records = rows
		.flat()
		.map((cell) => [
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
			cell.note
		]);
	return [COLUMNS, ...records].map((record) => `${record.map(field).join(',')}\r\n`).join('');
}
