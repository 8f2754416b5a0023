import { readSdmxSeries, SDMX_AGENCY } from '../../export/sdmx-structure.ts';
import type { ProblemCounter } from '../../import/import-problem.ts';
import type { Pace } from '../../import/pace.ts';
import type { RawBatch, RawCell, RawRows } from '../raw-rows.ts';
import { fixedKind } from './fixed-kind.ts';

const LABELLED = /^([A-Za-z][\w@$-]*)(?:\[.?\])?: (.+)$/;
const OWN_STRUCTURE = `${SDMX_AGENCY}:`;
const CODED = /^[\w@$-]+(?:: .*)?$/s;

/** The version of SDMX-CSV by the head of a file: 1.0 begins with DATAFLOW, 2.0 with STRUCTURE; null where it is none. */
export function sdmxCsvVersion(header: readonly string[]): '1.0' | '2.0' | null {
	const [first = '', ...rest] = header.map((name) => name.trim().replace(/: .*$/s, ''));
	const has = (name: string): boolean => rest.some((each) => each.replace(/\[.?\]$/, '') === name);
	if (first === 'DATAFLOW' && has('OBS_VALUE')) return '1.0';
	if (/^STRUCTURE(?:\[.\])?$/.test(first) && has('STRUCTURE_ID')) return '2.0';
	return null;
}

/** A column of the file and what of its cells is taken. */
interface Taken {
	from: number;
	name: string;
	part: 'all' | 'code' | 'label';
}

function partOf(cell: RawCell, part: Taken['part']): RawCell {
	if (part === 'all' || typeof cell !== 'string') return cell;
	const cut = cell.indexOf(': ');
	if (part === 'code') return cut < 0 ? cell : cell.slice(0, cut);
	return cut < 0 ? null : cell.slice(cut + 2);
}

/** Which columns hold `CODE: Label` in every cell. */
async function labelled(rows: RawRows, pace: Pace): Promise<Set<number>> {
	const heads = rows.header.map((name) => LABELLED.test(name));
	const some = new Set<number>();
	const not = new Set<number>();
	if (!heads.includes(true)) return some;
	for await (const batch of rows.read(pace, null)) {
		for (const row of batch.rows) {
			for (const [index, cell] of row.entries()) {
				if (heads[index] !== true || typeof cell !== 'string' || cell === '') continue;
				if (!CODED.test(cell)) not.add(index);
				else if (cell.includes(': ')) some.add(index);
			}
		}
	}
	for (const index of not) some.delete(index);
	return some;
}

/**
 * The rows of an SDMX-CSV file (1.0 or 2.0) in the concepts' own names: `REF_AREA: Reference area` is `REF_AREA`, and cells `KE: Kenya`
 * become a column of codes and one of labels. Rows that delete (ACTION `D`) are counted. The series of our own dataflow come back as
 * our keys.
 */
export async function openSdmxCsv(
	rows: RawRows,
	version: '1.0' | '2.0',
	pace: Pace
): Promise<RawRows> {
	const both = await labelled(rows, pace);
	const taken = rows.header.flatMap((given, from): Taken[] => {
		const name = (LABELLED.exec(given)?.[1] ?? given.trim()).replace(/\[.?\]$/, '');
		if (!both.has(from)) return [{ from, name, part: 'all' }];
		return [
			{ from, name, part: 'code' },
			{ from, name: `${name}_LABEL`, part: 'label' }
		];
	});
	const at = (name: string): number => taken.findIndex((column) => column.name === name);
	const action = at('ACTION');
	const structure = at('STRUCTURE_ID');
	const series = at('SERIES');

	async function* read(own: Pace, counter: ProblemCounter | null): AsyncGenerator<RawBatch> {
		for await (const { rows: raw, numbers } of rows.read(own, counter)) {
			const out = raw.map((row, index) => {
				const cells = taken.map(({ from, part }) => partOf(row[from] ?? null, part));
				if (String(cells[structure]).startsWith(OWN_STRUCTURE)) {
					const code = cells[series];
					if (typeof code === 'string') cells[series] = readSdmxSeries(code);
				}
				if (action >= 0 && String(cells[action]).trim() === 'D') {
					counter?.add('deleted-rows', { row: numbers[index] ?? 0 });
				}
				return cells;
			});
			yield { rows: out, numbers };
		}
	}
	return {
		...rows,
		format: 'sdmx-csv',
		version,
		header: taken.map(({ name }) => name),
		fixed: taken.map(({ name, part }) => (part === 'label' ? 'code' : fixedKind(name))),
		read
	};
}
