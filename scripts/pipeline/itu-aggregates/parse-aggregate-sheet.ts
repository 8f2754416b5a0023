import type { Worksheet } from 'exceljs';
import { rowTexts } from '../load-workbook.ts';

/** One figure of the workbook with every heading that stands over or beside it. */
export interface AggregateCell {
	title: string;
	/** 1 for the left block of years, 2 for the right one. */
	run: number;
	/** The unit in the title's row, where one is printed. */
	unit: string | null;
	/** Total, Urban, Rural, Female, Male, Youth (15-24)...; null where the table has no such row. */
	label: string | null;
	area: string;
	year: string;
	value: string;
	row: number;
}

type Heading = Map<number, string>;
const YEAR = /^(?:19|20)\d\d$/;
const FIGURE = /^(?:-?\d|N\/A$)/;
const END = 'Notes:';

/**
 * Reads a sheet of titled tables that stand below and beside each other. A heading holds from its
 * column to the next heading; labels and years hold until the next ones or the next title.
 */
export function parseAggregateSheet(sheet: Worksheet): AggregateCell[] {
	const cells: AggregateCell[] = [];
	let table: Table | null = null;
	let ended = false;
	sheet.eachRow((row, number) => {
		const texts = rowTexts(row);
		const first = texts.get(1);
		texts.delete(1);
		ended ||= first === END;
		if (ended) return;
		const figures = [...texts.values()].filter((text) => FIGURE.test(text)).length;
		if (first === undefined) {
			if (table === null) throw new Error(`${sheet.name}, row ${number}: heading before a title`);
			readHeading(table, texts);
		} else if (figures === 0) {
			table = { title: oneLine(first), units: texts, years: new Map(), labels: new Map() };
		} else {
			if (table === null) throw new Error(`${sheet.name}, row ${number}: figures before a title`);
			cells.push(...readFigures(table, first, texts, number));
		}
	});
	return cells;
}

interface Table {
	title: string;
	units: Heading;
	years: Heading;
	labels: Heading;
}

function readHeading(table: Table, texts: Heading): void {
	const years = [...texts.values()].every((text) => YEAR.test(text));
	if (years) table.years = texts;
	else table.labels = new Map([...texts].map(([column, text]) => [column, oneLine(text)]));
}

function readFigures(table: Table, area: string, texts: Heading, row: number): AggregateCell[] {
	return [...texts].map(([column, value]) => {
		const year = headingAt(table.years, column) ?? /(\d{4})\**$/.exec(table.title)?.[1];
		if (year === undefined) throw new Error(`${table.title}, row ${row}: figure without a year`);
		return {
			title: table.title,
			run: runAt(table.years, column),
			unit: headingAt(table.units, column),
			label: headingAt(table.labels, column),
			area,
			year,
			value,
			row
		};
	});
}

function headingAt(heading: Heading, column: number): string | null {
	const columns = [...heading.keys()].filter((key) => key <= column);
	return columns.length === 0 ? null : (heading.get(Math.max(...columns)) ?? null);
}

function runAt(years: Heading, column: number): number {
	const starts = [...years.keys()].filter((key) => key <= column && !years.has(key - 1));
	return Math.max(starts.length, 1);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
