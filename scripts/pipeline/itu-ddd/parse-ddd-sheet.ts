import type { Cell as SheetCell, Worksheet } from 'exceljs';
import { cellText, rowTexts } from '../load-workbook.ts';
import type { Cell } from '../source-reader.ts';
import { parseTrafficFormula } from './parse-traffic-formula.ts';

const HEADER = ['Country', 'Region', 'ISO', 'Indicator name', 'Year', 'Value', 'ITU estimate?'];
/** Relative difference allowed between our figure and the one that Excel stored. */
const TOLERANCE = 1e-12;

export const DDD_COLUMNS = [
	'country',
	'region',
	'iso',
	'indicator_name',
	'year',
	'value_text',
	'formula',
	'estimate',
	'file',
	'file_row'
] as const;
export const REJECT_COLUMNS = [
	'file',
	'file_row',
	'indicator_name',
	'area_name',
	'time_text',
	'value_text',
	'reason'
] as const;

/** Rows of the data set and the rows that are no data, each as its table wants them. */
export interface DddRows {
	rows: Cell[][];
	rejects: Cell[][];
}

/** Reads every row of the dashboard's sheet; `file_row` is the row number that Excel shows. */
export function parseDddSheet(sheet: Worksheet, file: string): DddRows {
	const head = rowTexts(sheet.getRow(1));
	HEADER.forEach((name, index) => {
		if (head.get(index + 1) !== name) throw new Error(`${file}: column ${index + 1} is no ${name}`);
	});
	const result: DddRows = { rows: [], rejects: [] };
	sheet.eachRow((row, number) => {
		if (number === 1) return;
		const texts = rowTexts(row);
		const [country, region, iso, indicator, year] = [1, 2, 3, 4, 5].map(
			(column) => texts.get(column) ?? null
		);
		const reject = (value: string | null, reason: string): void => {
			result.rejects.push([
				file,
				number,
				indicator ?? null,
				country ?? null,
				year ?? null,
				value,
				reason
			]);
		};
		if (!iso || !indicator || !year) {
			if (texts.size > 0) reject(texts.get(6) ?? null, 'not a data row: no ISO, indicator or year');
			return;
		}
		const figure = readFigure(row.getCell(6));
		if (figure.problem !== null) return reject(figure.text, figure.problem);
		const estimate = texts.get(7) ?? null;
		result.rows.push([
			country ?? null,
			region ?? null,
			iso,
			indicator,
			year,
			figure.text,
			figure.formula,
			estimate,
			file,
			number
		]);
	});
	return result;
}

interface Figure {
	text: string | null;
	formula: string | null;
	problem: string | null;
}

function readFigure(cell: SheetCell): Figure {
	if (!cell.formula) return { text: cellText(cell.value), formula: null, problem: null };
	const formula = cell.formula;
	try {
		const value = parseTrafficFormula(formula);
		const stored = Number(cell.result);
		const agrees = Math.abs(value - stored) <= TOLERANCE * Math.abs(stored);
		const problem = agrees ? null : `formula gives ${value}, the file stores ${cell.result}`;
		return { text: String(value), formula, problem };
	} catch (error) {
		return { text: `=${formula}`, formula, problem: (error as Error).message };
	}
}
