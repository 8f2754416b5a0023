import type { Worksheet } from 'exceljs';
import { rowTexts } from '../load-workbook.ts';

/** A published figure of a wide sheet with its note and source as they stand there. */
export interface NotedFigure {
	area: string;
	year: string;
	value: string;
	note: string | null;
	source: string | null;
	row: number;
}

interface YearColumns {
	year: string;
	value: number;
	note: number;
	source: number;
}

const HEADER = /^(\d{4})_(value|note|source)s?$/;

/**
 * Reads a sheet with a value, a note and a source column for each year. A year without a value gives
 * no figure, even where a note or a source stands there; `areaHeader` names the column of economies.
 */
export function parseNotesSheet(sheet: Worksheet, areaHeader: string): NotedFigure[] {
	const header = rowTexts(sheet.getRow(1));
	const areaColumn = [...header].find(([, text]) => text === areaHeader)?.[0];
	if (areaColumn === undefined) throw new Error(`${sheet.name}: no column ${areaHeader}`);
	const years = yearColumns(sheet.name, header);
	const figures: NotedFigure[] = [];
	sheet.eachRow((row, number) => {
		const texts = rowTexts(row);
		const area = texts.get(areaColumn);
		if (number === 1 || area === undefined) return;
		for (const columns of years) {
			const value = texts.get(columns.value);
			if (value === undefined) continue;
			const note = texts.get(columns.note) ?? null;
			const source = texts.get(columns.source) ?? null;
			figures.push({ area, year: columns.year, value, note, source, row: number });
		}
	});
	return figures;
}

function yearColumns(sheet: string, header: Map<number, string>): YearColumns[] {
	const years = new Map<string, Partial<YearColumns>>();
	for (const [column, text] of header) {
		const [, year, part] = HEADER.exec(text) ?? [];
		if (year === undefined || part === undefined) continue;
		years.set(year, { ...years.get(year), year, [part]: column });
	}
	return [...years.values()].map(({ year, value, note, source }) => {
		if (!year || !value || !note || !source) {
			throw new Error(`${sheet}: ${year} lacks its value, note or source column`);
		}
		return { year, value, note, source };
	});
}
