import type { Area, Indicator, Series, Source } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { codeWords } from './component-words.ts';
import { isCoded, sdmxSeries, SDMX_COMPONENTS, type SdmxComponent } from './sdmx-structure.ts';

/** Texts by language; a language without one is left out. */
export type SdmxTexts = Partial<Record<Locale, string | null>>;

/** A code of a list, as SDMX writes it. */
export interface SdmxCode {
	id: string;
	names: SdmxTexts;
	descriptions?: SdmxTexts;
}

/** The codes that a component may hold. */
export interface SdmxCodeList {
	id: string;
	component: SdmxComponent;
	codes: readonly SdmxCode[];
}

/** What the code lists are made from: our tables, and the names of codes by their list. */
export interface SdmxCodeInput {
	areas: readonly Area[];
	series: readonly Series[];
	indicators: readonly Indicator[];
	sources: readonly Source[];
	codes: readonly { codelist: string; code: string; name_en: string; name_fr: string }[];
}

/** Components of which our files hold one code alone. */
const CONSTANTS: Partial<Record<SdmxComponent, string>> = {
	FREQ: 'A',
	REPORTING_TYPE: 'G',
	UNIT_MULT: '0'
};

/** The key of the list of a component. */
export function codeListId(component: SdmxComponent): string {
	return `CL_${component}`;
}

function seriesCode({ series, indicators, sources }: SdmxCodeInput): SdmxCode[] {
	return series.map((row) => {
		const indicator = indicators.find((each) => each.indicator === row.indicator);
		const source = sources.find((each) => each.source === row.source);
		// Two sources have series of one indicator: their names differ by source and its own code.
		const whose = [source?.publisher ?? row.source, row.vintage, row.source_code].join(', ');
		return {
			id: sdmxSeries(row.series),
			names: {
				en: `${indicator?.name_en ?? row.indicator} (${whose})`,
				...(indicator ? { fr: `${indicator.name_fr} (${whose})` } : {})
			},
			...(indicator
				? { descriptions: { en: indicator.definition_en, fr: indicator.definition_fr } }
				: {})
		};
	});
}

function codesOf(component: SdmxComponent, input: SdmxCodeInput): SdmxCode[] {
	const constant = CONSTANTS[component];
	if (constant !== undefined) {
		const words = (locale: Locale) => codeWords(component, constant, locale);
		return [{ id: constant, names: { en: words('en'), fr: words('fr') } }];
	}
	if (component === 'SERIES') return seriesCode(input);
	if (component === 'REF_AREA') {
		return input.areas.map(({ ref_area, name_en, name_fr }) => ({
			...{ id: ref_area, names: { en: name_en, fr: name_fr } }
		}));
	}
	if (component === 'SOURCE') {
		return input.sources.map(({ source, publisher, title_en, title_fr }) => ({
			...{ id: source, names: { en: `${publisher}, ${title_en}`, fr: `${publisher}, ${title_fr}` } }
		}));
	}
	return input.codes
		.filter(({ codelist }) => codelist === component)
		.map(({ code, name_en, name_fr }) => ({ id: code, names: { en: name_en, fr: name_fr } }));
}

/** The list of every coded component, in the order of the structure. */
export function sdmxCodeLists(input: SdmxCodeInput): SdmxCodeList[] {
	return SDMX_COMPONENTS.filter(isCoded).map((component) => ({
		...{ id: codeListId(component), component, codes: codesOf(component, input) }
	}));
}
