import type { Breakdown, Observation } from '../observation.ts';

/** A key of the breakdown of a row. */
export function breakdownKey(row: Breakdown): string {
	const { sex, age, urbanisation, education_lev, composite_breakdown } = row;
	return `${sex}|${age}|${urbanisation}|${education_lev}|${composite_breakdown}`;
}

/** A key of the line of a row: its series, area and breakdown. */
export function lineKey(row: Pick<Observation, 'series' | 'ref_area'> & Breakdown): string {
	return `${row.series}|${row.ref_area}|${breakdownKey(row)}`;
}

/** The keys of the lines of rows, in their order; made once for rows of a line that follow each other. */
export function lineKeys(
	rows: readonly (Pick<Observation, 'series' | 'ref_area'> & Breakdown)[]
): string[] {
	let above: (typeof rows)[number] | undefined;
	let key = '';
	return rows.map((row) => {
		if (above === undefined || !isSameLine(row, above)) key = lineKey(row);
		above = row;
		return key;
	});
}

function isSameLine(
	a: Pick<Observation, 'series' | 'ref_area'> & Breakdown,
	b: Pick<Observation, 'series' | 'ref_area'> & Breakdown
): boolean {
	return (
		a.ref_area === b.ref_area &&
		a.sex === b.sex &&
		a.age === b.age &&
		a.urbanisation === b.urbanisation &&
		a.education_lev === b.education_lev &&
		a.composite_breakdown === b.composite_breakdown &&
		a.series === b.series
	);
}

/** Rows by line and year, and the key of each row's line. */
export function byLineAndYear<
	Row extends Pick<Observation, 'series' | 'ref_area' | 'time_period'> & Breakdown
>(rows: readonly Row[]): { keys: string[]; lines: Map<string, Map<number, Row>> } {
	const keys = lineKeys(rows);
	const lines = new Map<string, Map<number, Row>>();
	rows.forEach((row, place) => {
		const key = keys[place] as string;
		const line = lines.get(key);
		if (line === undefined) lines.set(key, new Map([[row.time_period, row]]));
		else line.set(row.time_period, row);
	});
	return { keys, lines };
}
