import type { Worksheet } from 'exceljs';
import { rowTexts } from '../load-workbook.ts';

/** One figure of the table by gender and urban/rural location, latest year. */
export interface LatestFigure {
	area: string;
	year: string;
	sex: '_T' | 'F' | 'M';
	urbanisation: '_T' | 'U' | 'R';
	value: string;
	/** The text of the footnote that the figure's mark points at. */
	footnote: string | null;
	row: number;
}

const NAME = 2;
const YEAR = 4;
const FOOTNOTE = /^\s*\((\d+)\)\s*(\S.*)$/;
/** Column of the figure, column of its footnote mark, breakdown, and the heading printed in row 3. */
const COLUMNS = [
	[5, 6, '_T', '_T', 'Individuals'],
	[7, 8, 'M', '_T', 'Male'],
	[9, 10, 'F', '_T', 'Female'],
	[12, 13, '_T', 'U', 'Total'],
	[14, 15, 'M', 'U', 'Male'],
	[16, 17, 'F', 'U', 'Female'],
	[19, 20, '_T', 'R', 'Total'],
	[21, 22, 'M', 'R', 'Male'],
	[24, 25, 'F', 'R', 'Female']
] as const;

/** Reads every figure of the table; rows without a year are headings, notes or empty. */
export function parseLatestSheet(sheet: Worksheet): LatestFigure[] {
	const header = rowTexts(sheet.getRow(3));
	for (const [column, , , , heading] of COLUMNS) {
		if (header.get(column) !== heading) throw new Error(`column ${column} is not ${heading}`);
	}
	const footnotes = readFootnotes(sheet);
	const figures: LatestFigure[] = [];
	sheet.eachRow((row, number) => {
		const texts = rowTexts(row);
		const area = texts.get(NAME);
		const year = texts.get(YEAR);
		if (number <= 3 || area === undefined || year === undefined || !/^\d{4}$/.test(year)) return;
		for (const [column, markColumn, sex, urbanisation] of COLUMNS) {
			const value = texts.get(column);
			if (value === undefined) continue;
			const mark = texts.get(markColumn);
			const footnote = mark === undefined ? null : footnotes.get(mark);
			if (footnote === undefined) throw new Error(`row ${number}: no footnote ${mark}`);
			figures.push({ area, year, sex, urbanisation, value, footnote, row: number });
		}
	});
	return figures;
}

function readFootnotes(sheet: Worksheet): Map<string, string> {
	const footnotes = new Map<string, string>();
	sheet.eachRow((row) => {
		for (const line of (rowTexts(row).get(NAME) ?? '').split('\n')) {
			const [, mark, text] = FOOTNOTE.exec(line) ?? [];
			if (mark !== undefined && text !== undefined) footnotes.set(mark, text.trim());
		}
	});
	return footnotes;
}
