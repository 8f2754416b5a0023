import { joinList } from './join-list.ts';
import { plainNumber } from './plain-number.ts';
import type { ExportCell } from './export-table.ts';

/**
 * What a spreadsheet takes for a formula, or may after it has dropped white space; full-width signs
 * included. Apostrophes before it count, so that one can be taken off again without a doubt.
 */
const FORMULA = /^'*[\s\0]*[=+\-@＝＋－＠\t\r\n]/;

/**
 * A cell of CSV (RFC 4180), quoted where a comma, a quotation mark or a line break stands in it. A text
 * that a spreadsheet could take for a formula gets one apostrophe before it; numbers stay numbers. Nothing
 * and an empty text are both an empty cell; a list is one text with `;` between its parts.
 */
export function csvCell(cell: ExportCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return plainNumber(cell);
	if (typeof cell === 'boolean') return String(cell);
	const text = (typeof cell === 'string' ? cell : joinList(cell)).replace(FORMULA, "'$&");
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text that stood in a cell before its apostrophe. */
export function readCsvText(text: string): string {
	return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
