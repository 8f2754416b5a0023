import type { Observation } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { ExportAbout } from './export-table.ts';
import type { SdmxData, SdmxNames } from './sdmx-data.ts';
import { sdmxMlHead } from './sdmx-ml-head.ts';
import { SDMX_KEY, SDMX_OBS_ATTRIBUTES, SDMX_SERIES_ATTRIBUTES } from './sdmx-structure.ts';
import type { SdmxComponent } from './sdmx-structure.ts';
import { sdmxValue } from './sdmx-value.ts';
import { SLICE_ROWS, type Steps } from './steps.ts';
import { xmlText } from './xml-text.ts';

function valuesOf(
	row: Observation,
	components: readonly SdmxComponent[],
	names: SdmxNames
): string {
	return components
		.map((component) => {
			const value = sdmxValue(row, component, names);
			return value === null ? '' : `<generic:Value id="${component}" value="${xmlText(value)}"/>`;
		})
		.join('');
}

function obsOf(row: Observation, names: SdmxNames): string {
	const value = sdmxValue(row, 'OBS_VALUE', names);
	return [
		`<generic:Obs><generic:ObsDimension value="${row.time_period}"/>`,
		value === null ? '' : `<generic:ObsValue value="${value}"/>`,
		`<generic:Attributes>${valuesOf(row, SDMX_OBS_ATTRIBUTES, names)}</generic:Attributes></generic:Obs>\n`
	].join('');
}

/** Observations by series, area and breakdown, each group in the order of its years. */
function* seriesSteps({ observations, names }: SdmxData): Steps<Map<string, Observation[]>> {
	const groups = new Map<string, Observation[]>();
	for (const [index, row] of observations.entries()) {
		const key = SDMX_KEY.map((component) => sdmxValue(row, component, names)).join(' ');
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
		if (index % SLICE_ROWS === 0) yield;
	}
	return groups;
}

/** The pieces of an SDMX-ML 2.1 file, some observations to each step. */
export function* sdmxMlSteps(data: SdmxData, about: ExportAbout, locale: Locale): Steps<string[]> {
	const { names } = data;
	const pieces = [sdmxMlHead(about, names, locale)];
	let written = 0;
	for (const [key, rows] of yield* seriesSteps(data)) {
		const [first] = rows;
		if (!first) continue;
		const attributes = valuesOf(first, SDMX_SERIES_ATTRIBUTES, names);
		pieces.push(
			`<generic:Series>\n<generic:SeriesKey>${valuesOf(first, SDMX_KEY, names)}</generic:SeriesKey>\n`,
			`<generic:Attributes>${attributes}</generic:Attributes>\n`
		);
		for (const row of rows.sort((a, b) => a.time_period - b.time_period)) {
			if (valuesOf(row, SDMX_SERIES_ATTRIBUTES, names) !== attributes) {
				throw new TypeError(`${key}: two units or sources in one series`);
			}
			pieces.push(obsOf(row, names));
			if (++written % SLICE_ROWS === 0) yield;
		}
		pieces.push('</generic:Series>\n');
	}
	pieces.push('</message:DataSet>\n</message:GenericData>\n');
	return pieces;
}
