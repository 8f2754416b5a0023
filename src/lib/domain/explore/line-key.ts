import { BREAKDOWN_DIMENSIONS, type Breakdown, type Observation } from '../observation.ts';
import { rowCodes, type RowCodes } from './row-codes.ts';

type LineColumns = Pick<Observation, 'series' | 'ref_area'> & Breakdown;

/** A key of the breakdown of a row. */
export function breakdownKey(row: Breakdown): string {
	const { sex, age, urbanisation, education_lev, composite_breakdown } = row;
	return `${sex}|${age}|${urbanisation}|${education_lev}|${composite_breakdown}`;
}

/** A key of the line of a row: its series, area and breakdown. */
export function lineKey(row: LineColumns): string {
	return `${row.series}|${row.ref_area}|${breakdownKey(row)}`;
}

/** The line of each row as a number. */
export function lineCodes(rows: readonly LineColumns[]): RowCodes {
	return rowCodes(rows, ['series', 'ref_area', ...BREAKDOWN_DIMENSIONS]);
}

/** Rows by year of each line, and the place of each row's line among them. */
export function byLineAndYear<Row extends LineColumns & Pick<Observation, 'time_period'>>(
	rows: readonly Row[]
): { codes: Int32Array; lines: Map<number, Row>[] } {
	const { codes, count } = lineCodes(rows);
	const lines = Array.from({ length: count }, () => new Map<number, Row>());
	rows.forEach((row, place) => lines[codes[place] as number]?.set(row.time_period, row));
	return { codes, lines };
}
