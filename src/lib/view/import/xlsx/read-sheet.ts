import type { ProblemCounter } from '../import-problem.ts';
import { IMPORT_LIMITS } from '../import-limits.ts';
import type { RawGrid } from '../imported-table.ts';
import type { Pace } from '../pace.ts';
import { refuseWide } from '../refuse-wide.ts';
import { dateText, numberText } from './cell-text.ts';
import { damaged } from './inflate-entry.ts';
import type { ZipEntry } from './read-directory.ts';
import { unescapeText } from './read-strings.ts';
import { walkXml } from './walk-xml.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
	strings: readonly string[];
	/** For each style, whether it shows a date. */
	dates: readonly boolean[];
	from1904: boolean;
	/** Whether the kinds of the cells are kept, too. */
	typed?: boolean;
}

/** The index of the column that an address such as `AB12` names; -1 where it names none. */
function columnOf(address: string): number {
	let column = 0;
	let at = 0;
	for (; at < address.length && at < 8; at++) {
		const letter = address.charCodeAt(at) - 64;
		if (letter < 1 || letter > 26) break;
		column = column * 26 + letter;
	}
	return column - 1;
}

/** The text of a cell of a type (`t`) and style. */
function textOf(type: string, style: string, value: string, context: SheetContext): string {
	if (type === 's') return context.strings[Number(value)] ?? '';
	if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
	if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
	if (type !== 'n') return unescapeText(value);
	if (style !== '' && context.dates[Number(style)] === true) {
		return dateText(value, context.from1904) ?? numberText(value);
	}
	return numberText(value);
}

/** What a cell of a type and style is, as `RawGrid` says it. */
function kindOf(type: string, style: string, { dates }: SheetContext): string {
	if (type === 'b' || type === 'd') return type;
	if (type !== 'n') return 's';
	return style !== '' && dates[Number(style)] === true ? 'd' : 'n';
}

/** Reads the cells of a sheet as text, row by row; rows and cells that are not written take no room. Throws `ImportError`. */
export async function readSheet(
	bytes: Uint8Array,
	entry: ZipEntry,
	context: SheetContext,
	problems: ProblemCounter,
	pace: Pace
): Promise<RawGrid> {
	const grid: RawGrid = { rows: [], numbers: [], ...(context.typed && { kinds: [] }) };
	let row: string[] = [];
	let kinds: string[] = [];
	let number = 0;
	let column = -1;
	let type = 'n';
	let style = '';
	let value: string | null = null;
	let formula = false;
	let inReading = false;
	let taking = false;
	const endCell = (): void => {
		if (value === null || (value === '' && type !== 's')) {
			if (formula && value === null) problems.add('cells-without-value', { row: number });
			return;
		}
		if (type === 'e') problems.add('cell-errors', { row: number, name: value });
		refuseWide(column + 1);
		while (row.length < column) row.push('');
		row[column] = textOf(type, style, value, context).replace(/\r\n?/g, '\n');
		if (context.typed) kinds[column] = kindOf(type, style, context);
	};
	const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
		if (name === 'c') {
			const { r, t = 'n', s = '' } = attributes;
			column = r === undefined ? column + 1 : columnOf(r);
			if (column < 0) throw damaged(entry.name);
			type = t;
			style = s;
			value = null;
			formula = false;
		} else if (name === 'v' || name === 't') {
			taking = !inReading;
			if (taking) value ??= '';
		} else if (name === 'f') formula = true;
		else if (name === 'rPh') inReading = true;
		else if (name === 'row') {
			const { r } = attributes;
			const next = r === undefined ? number + 1 : Number(r);
			if (!Number.isInteger(next) || next <= number || next > IMPORT_LIMITS.rows) {
				throw damaged(entry.name);
			}
			number = next;
			row = [];
			kinds = [];
			column = -1;
		}
	};
	const close = (name: string): void => {
		if (name === 'v' || name === 't') taking = false;
		else if (name === 'c') endCell();
		else if (name === 'rPh') inReading = false;
		else if (name === 'row') {
			grid.rows.push(row);
			grid.numbers.push(number);
			grid.kinds?.push(kinds);
		}
	};
	const text = (piece: string): void => {
		if (taking) value += piece;
	};
	await walkXml(bytes, entry, { open, close, text }, pace);
	return grid;
}
