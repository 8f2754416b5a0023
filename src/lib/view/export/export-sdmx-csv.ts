import type { Observation } from '#lib/domain/index.ts';
import { csvCell } from './csv-cell.ts';
import type { SdmxData, SdmxNames } from './sdmx-data.ts';
import {
	isCoded,
	SDMX_AGENCY,
	SDMX_COMPONENTS,
	SDMX_DATAFLOW,
	SDMX_VERSION,
	type SdmxComponent
} from './sdmx-structure.ts';
import { sdmxLabel, sdmxValue } from './sdmx-value.ts';
import { SLICE_ROWS, type Steps } from './steps.ts';

/** Whether codes stand alone, or with their names as `ID: Name`. */
export type SdmxLabels = 'id' | 'both';

const FLOW = `${SDMX_AGENCY}:${SDMX_DATAFLOW}(${SDMX_VERSION})`;

function cellOf(row: Observation, component: SdmxComponent, names: SdmxNames, both: boolean) {
	const value = sdmxValue(row, component, names);
	if (value === null) return '';
	// A negative figure begins with a sign and is no formula; codes never begin with one.
	if (component === 'OBS_VALUE') return value;
	return csvCell(
		both && isCoded(component) ? `${value}: ${sdmxLabel(row, component, names)}` : value
	);
}

/** The pieces of an SDMX-CSV 2.0 file, some rows to each step. */
export function* sdmxCsvSteps(
	{ observations, names }: SdmxData,
	labels: SdmxLabels = 'id'
): Steps<string[]> {
	const both = labels === 'both';
	const flow = csvCell(both ? `${FLOW}: ${names.component(SDMX_DATAFLOW)}` : FLOW);
	const heads = SDMX_COMPONENTS.map((component) =>
		csvCell(both ? `${component}: ${names.component(component)}` : component)
	);
	const pieces = [`${['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...heads].join(',')}\r\n`];
	for (let start = 0; start < observations.length; start += SLICE_ROWS) {
		const lines = observations.slice(start, start + SLICE_ROWS).map((row) => {
			const cells = SDMX_COMPONENTS.map((component) => cellOf(row, component, names, both));
			return `dataflow,${flow},I,${cells.join(',')}\r\n`;
		});
		pieces.push(lines.join(''));
		yield;
	}
	return pieces;
}
