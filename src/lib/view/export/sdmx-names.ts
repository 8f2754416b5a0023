import { m, type Locale } from '#lib/i18n/index.ts';
import { codeWords } from './component-words.ts';
import type { ExportNames } from './export-names.ts';
import type { ExportSource } from './export-table.ts';
import type { SdmxNames } from './sdmx-data.ts';

const COMPONENTS: Record<string, (inputs: object, options: { locale: Locale }) => string> = {
	ICT_PROGRESS: m.site_name,
	DF_ICT: m.export_dataflow,
	FREQ: m.export_component_freq,
	REPORTING_TYPE: m.export_component_reporting_type,
	SERIES: m.export_component_series,
	REF_AREA: m.export_component_ref_area,
	SEX: m.export_component_sex,
	AGE: m.export_component_age,
	URBANISATION: m.export_component_urbanisation,
	EDUCATION_LEV: m.export_component_education_lev,
	COMPOSITE_BREAKDOWN: m.export_component_composite_breakdown,
	TIME_PERIOD: m.export_component_time_period,
	OBS_VALUE: m.export_component_obs_value,
	UNIT_MEASURE: m.export_component_unit_measure,
	UNIT_MULT: m.export_component_unit_mult,
	OBS_STATUS: m.export_component_obs_status,
	NATURE: m.export_component_nature,
	COMMENT_OBS: m.export_component_comment_obs,
	SOURCE_DETAIL: m.export_component_source_detail,
	SOURCE: m.export_component_source,
	VINTAGE: m.export_component_vintage,
	LICENCE: m.export_component_licence,
	OBS_TEXT: m.export_component_obs_text
};

/** What a component, the dataflow or the agency is called in one language. */
export function componentWords(component: string, locale: Locale): string {
	return COMPONENTS[component]?.({}, { locale }) ?? component;
}

/** What SDMX files call codes and components, from the names of areas, series and sources. */
export function sdmxNames(
	names: ExportNames,
	sources: ReadonlyMap<string, ExportSource>
): SdmxNames {
	const { locale } = names;
	return {
		component: (component) => componentWords(component, locale),
		code(component, code) {
			if (component === 'REF_AREA') return names.area(code)?.name ?? code;
			if (component === 'SERIES') return names.series(code)?.name ?? code;
			if (component === 'SOURCE') return sources.get(code)?.title ?? code;
			return codeWords(component, code, locale);
		},
		source(source) {
			const known = sources.get(source);
			return known ? `${known.publisher}, ${known.title}` : source;
		},
		licence: (source) => sources.get(source)?.licence ?? ''
	};
}
