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
