import { m, type Locale } from '#lib/i18n/index.ts';
import { aboutSheet } from './about-sheet.ts';
import { checkSteps } from './check-export.ts';
import { joinList } from './join-list.ts';
import { SHEET_ROWS, SHEET_TEXT } from './sheet-limits.ts';
import { runSteps } from './steps.ts';
import type { ExportCell, ExportTable } from './export-table.ts';

/** A text as a sheet can hold it: line ends as one sign, `_x0041_` kept from being read as an `A`, cut at the limit. */
function sheetText(text: string): string {
	const kept = text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
	// The writer finds a text again by its name in a plain object, where `constructor` and the like already are.
	if (kept in Object.prototype) {
		const sign = kept.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
		return `_x${sign}_${kept.slice(1)}`;
	}
	return kept.length <= SHEET_TEXT ? kept : `${kept.slice(0, SHEET_TEXT - 1)}…`;
}

/** A cell with its type: a text is a text, whatever it begins with. */
function sheetCell(cell: ExportCell) {
	if (cell === null) return null;
	if (typeof cell === 'number') return { value: cell, type: Number };
	if (typeof cell === 'boolean') return { value: cell, type: Boolean };
	return { value: sheetText(typeof cell === 'string' ? cell : joinList(cell)), type: String };
}

const boldCell = (text: string) => ({
	value: sheetText(text),
	type: String,
	fontWeight: 'bold' as const
});

const aboutRow = (texts: readonly string[]) =>
	texts.length === 1 ? texts.map(boldCell) : texts.map(sheetCell);

/**
 * Rows as XLSX: typed cells under a head that stays in view, and a second sheet on what they are. Control
 * characters are left out. Throws `TypeError` on a cell of another type, `RangeError` where a sheet cannot hold the rows.
 */
export async function exportXlsx(
	table: ExportTable,
	locale: Locale,
	signal?: AbortSignal
): Promise<Blob> {
	await runSteps(checkSteps(table), signal);
	if (table.rows.length > SHEET_ROWS) throw new RangeError(`${table.rows.length} rows`);
	const { default: writeSheets } = await import('write-excel-file/universal');
	const { columns, rows } = table;
	const widths = columns.map(({ type }) => ({ width: type === 'text' ? 32 : 14 }));
	return writeSheets([
		{
			sheet: m.export_sheet_rows({}, { locale }),
			data: [columns.map(({ name }) => boldCell(name)), ...rows.map((row) => row.map(sheetCell))],
			columns: widths,
			stickyRowsCount: 1
		},
		{
			sheet: m.export_sheet_about({}, { locale }),
			data: aboutSheet(table, locale).map(aboutRow),
			columns: [{ width: 32 }, { width: 80 }]
		}
	]).toBlob();
}
