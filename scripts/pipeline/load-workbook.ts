import ExcelJS from 'exceljs';

/** Marks that print nothing and stand in some texts of the sources. */
const INVISIBLE = /\u200B|\u200C|\u200D|\u2060|\uFEFF/g;

/** Opens an Excel file. */
export async function loadWorkbook(path: string): Promise<ExcelJS.Workbook> {
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.readFile(path);
	return workbook;
}

/** The sheet of that name; throws where there is none. */
export function sheetNamed(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
	const sheet = workbook.getWorksheet(name);
	if (sheet === undefined) throw new Error(`no sheet named ${name}`);
	return sheet;
}

/**
 * A cell's text, numbers as JavaScript prints them and formulas by their stored result; null where
 * the cell is empty. Throws on an Excel error value.
 */
export function cellText(value: ExcelJS.CellValue): string | null {
	if (value === null || value === undefined) return null;
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value !== 'object') return clean(String(value));
	if ('error' in value) throw new Error(`Excel error value ${value.error}`);
	if ('richText' in value) return clean(value.richText.map((part) => part.text).join(''));
	if ('hyperlink' in value) return clean(value.text);
	return 'result' in value ? cellText(value.result ?? null) : null;
}

/** The texts of a row's filled cells by column number (1 is column A), without outer spaces. */
export function rowTexts(row: ExcelJS.Row): Map<number, string> {
	const texts = new Map<number, string>();
	row.eachCell((cell, column) => {
		const text = cellText(cell.value)?.trim();
		if (text) texts.set(column, text);
	});
	return texts;
}

function clean(text: string): string {
	return text.replace(INVISIBLE, '');
}
