import type { Observation } from '#lib/domain/index.ts';
import { plainNumber } from './plain-number.ts';
import type { SdmxNames } from './sdmx-data.ts';
import { isCoded, sdmxSeries, type SdmxComponent } from './sdmx-structure.ts';

/** An identifier of SDMX (`IDType`) that no spreadsheet takes for a formula. */
const CODE = /^[A-Za-z0-9_][A-Za-z0-9_@$-]*$/;

function rawValue(row: Observation, component: SdmxComponent, names: SdmxNames): string | null {
	switch (component) {
		case 'FREQ':
			return 'A';
		case 'REPORTING_TYPE':
			return 'G';
		case 'SERIES':
			return sdmxSeries(row.series);
		case 'REF_AREA':
			return row.ref_area;
		case 'SEX':
			return row.sex;
		case 'AGE':
			return row.age;
		case 'URBANISATION':
			return row.urbanisation;
		case 'EDUCATION_LEV':
			return row.education_lev;
		case 'COMPOSITE_BREAKDOWN':
			return row.composite_breakdown;
		case 'TIME_PERIOD':
			return String(row.time_period);
		case 'OBS_VALUE':
			return row.obs_value === null ? null : plainNumber(row.obs_value);
		case 'UNIT_MEASURE':
			return row.unit_measure;
		case 'UNIT_MULT':
			return '0';
		case 'OBS_STATUS':
			return row.obs_status;
		case 'NATURE':
			return row.nature;
		case 'COMMENT_OBS':
			return row.comment_obs;
		case 'SOURCE_DETAIL':
			return names.source(row.source);
		case 'SOURCE':
			return row.source;
		case 'VINTAGE':
			return row.vintage;
		case 'LICENCE':
			return names.licence(row.source);
		case 'OBS_TEXT':
			return row.obs_text;
	}
}

/** What an observation says of a component, as text; null where it says nothing. Throws `TypeError` on a code that SDMX does not allow. */
export function sdmxValue(
	row: Observation,
	component: SdmxComponent,
	names: SdmxNames
): string | null {
	const value = rawValue(row, component, names);
	if (value === null || value === '') return null;
	if (isCoded(component) && !CODE.test(value)) {
		throw new TypeError(`${component}: ${value} is no code of SDMX`);
	}
	return value;
}

/** What a code of a component is called; `SERIES` by its key, as observations have it. */
export function sdmxLabel(row: Observation, component: SdmxComponent, names: SdmxNames): string {
	const code = component === 'SERIES' ? row.series : rawValue(row, component, names);
	return names.code(component, code ?? '');
}
