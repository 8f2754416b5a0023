import { ImportError } from '../import/import-error.ts';
import type { ProblemCounter } from '../import/import-problem.ts';
import type { Pace } from '../import/pace.ts';
import { refuseWide } from '../import/refuse-wide.ts';
import { batchRows, OWN_LIMITS } from './own-limits.ts';
import type { RawBatch, RawCell, RawRows } from './raw-rows.ts';
import { checkJsonDepth } from './text/check-json-depth.ts';
import { detectEncoding } from './text/detect-encoding.ts';
import { refuseLong, refuseMany } from './text/open-csv.ts';
import { textPieces } from './text/text-pieces.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = Record<string, Json>;

const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function refuseJson(reason: string, line: number | null, cause?: unknown): never {
	const where = line === null ? '' : ` (line ${line})`;
	const message = `The JSON cannot be read as a table${where}: ${reason}.`;
	throw new ImportError('json', message, { reason: `${reason}${where}` }, cause);
}

function parseLines(text: string): Json[] {
	const rows: Json[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		try {
			rows.push(JSON.parse(line) as Json);
		} catch (cause) {
			refuseJson((cause as Error).message.slice(0, 120), index + 1, cause);
		}
	}
	return rows;
}

/** The rows of a JSON value: an array, an array behind one that is no row, or the longest array among an object's properties. */
function rowsOf(value: Json): Json[] | null {
	if (Array.isArray(value)) {
		const [first, second] = value;
		if (value.length === 2 && isObject(first) && Array.isArray(second)) return second;
		return value;
	}
	if (!isObject(value)) return null;
	if (Array.isArray(value['data'])) return value['data'];
	if (isObject(value['data'])) return rowsOf(value['data']);
	const arrays = Object.values(value).filter((each): each is Json[] => Array.isArray(each));
	const tables = arrays.filter((each) => each.some((row) => isObject(row) || Array.isArray(row)));
	return tables.sort((a, b) => b.length - a.length)[0] ?? null;
}

function parse(text: string): Json[] {
	let value: Json;
	try {
		value = JSON.parse(text) as Json;
	} catch (cause) {
		// One object a line is no JSON, but is read.
		if (/^\s*[{[].*[}\]]\s*\n\s*[{[]/.test(text.slice(0, OWN_LIMITS.cellLength))) {
			return parseLines(text);
		}
		return refuseJson((cause as Error).message.slice(0, 120), null, cause);
	}
	const rows = rowsOf(value);
	if (rows !== null) return rows;
	if (isObject(value)) return [value];
	return refuseJson('it holds no rows', null);
}

function cellOf(value: Json | undefined, nested: () => void): RawCell {
	if (value === undefined || value === null) return null;
	if (typeof value !== 'object') return value;
	nested();
	return JSON.stringify(value);
}

/** Opens a JSON file: an array of objects or of arrays with their names first, an object with such an array, or one object a line. Throws `ImportError`. */
export async function openJson(file: Blob, problems: ProblemCounter, pace: Pace): Promise<RawRows> {
	const encoding = await detectEncoding(file, problems, pace);
	const parts: string[] = [];
	for await (const { text } of textPieces(file, encoding)) {
		parts.push(text);
		await pace(0.1);
	}
	const text = parts.join('');
	checkJsonDepth(text);
	const rows = parse(text);
	refuseMany(rows.length, OWN_LIMITS.heldRows);
	if (rows.length === 0) {
		throw new ImportError('no-table', 'The file holds no table: all of its rows are blank.');
	}
	const names = new Set<string>();
	const lists = Array.isArray(rows[0]);
	for (const [index, row] of rows.entries()) {
		if (lists ? !Array.isArray(row) : !isObject(row)) {
			refuseJson(`its element ${index + 1} is no row like the first`, null);
		}
		if (!lists) for (const key of Object.keys(row as JsonObject)) names.add(key);
		refuseWide(names.size);
		if (index % 5000 === 0) await pace(0.1 + (0.2 * index) / rows.length);
	}
	const header = lists
		? (rows[0] as Json[]).map((cell) => (cell === null ? '' : String(cell)))
		: [...names];
	refuseWide(header.length);
	const first = lists ? 1 : 0;

	async function* read(own: Pace, counter: ProblemCounter | null): AsyncGenerator<RawBatch> {
		const most = batchRows(header.length);
		for (let at = first; at < rows.length; at += most) {
			const batch: RawBatch = { rows: [], numbers: [] };
			for (let index = at; index < Math.min(at + most, rows.length); index++) {
				const row = rows[index] as Json[] | JsonObject;
				const nested = (): void => counter?.add('nested-values', { row: index + 1 });
				const cells = Array.isArray(row)
					? row.map((cell) => cellOf(cell, nested))
					: header.map((name) => cellOf(Object.hasOwn(row, name) ? row[name] : undefined, nested));
				refuseWide(cells.length);
				refuseLong(cells, index + 1);
				if (Array.isArray(row) && cells.length > header.length) {
					counter?.add('long-rows', { row: index + 1 });
				} else if (cells.length < header.length) counter?.add('short-rows', { row: index + 1 });
				batch.rows.push(cells);
				batch.numbers.push(index + 1);
			}
			await own(at / rows.length);
			yield batch;
		}
	}
	return {
		format: 'json',
		version: null,
		header,
		typed: true,
		sheet: null,
		sheets: [],
		encoding: encoding.encoding,
		delimiter: null,
		read
	};
}
