import { LOCALES, m, type Locale } from '#lib/i18n/index.ts';
import { sdmxCodeLists, type SdmxCode, type SdmxCodeInput } from './sdmx-code-lists.ts';
import { dataStructureComponents } from './sdmx-data-structure.ts';
import { componentWords } from './sdmx-names.ts';
import { maintained, structureRef } from './sdmx-references.ts';
import {
	SDMX_AGENCY,
	SDMX_COMPONENTS,
	SDMX_CONCEPTS,
	SDMX_DATAFLOW,
	SDMX_STRUCTURE
} from './sdmx-structure.ts';
import { xmlElement, xmlTexts } from './xml-element.ts';

const BASE = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';

type Words = (locale: Locale) => string;

const said = (element: 'Name' | 'Description', words: Words) =>
	xmlTexts(
		`common:${element}`,
		Object.fromEntries(LOCALES.map((locale) => [locale, words(locale)]))
	);
const named = (words: Words) => said('Name', words);
const component = (id: string) => named((locale) => componentWords(id, locale));

function header(prepared: string): string {
	return xmlElement('message:Header', {}, [
		`<message:ID>${SDMX_STRUCTURE}_${prepared}</message:ID>\n`,
		'<message:Test>false</message:Test>\n',
		`<message:Prepared>${prepared}</message:Prepared>\n`,
		xmlElement('message:Sender', { id: SDMX_AGENCY }, component(SDMX_AGENCY))
	]);
}

/** Where the agency of all that follows is listed: agencies without a parent are in the list of SDMX itself, of which this is a part. */
function agencyScheme(): string {
	const scheme = { agencyID: 'SDMX', id: 'AGENCIES', version: '1.0', isPartial: 'true' };
	const note = said('Description', (locale) => m.export_agency_note({}, { locale }));
	return xmlElement('structure:AgencyScheme', scheme, [
		...named((locale) => m.export_agencies({}, { locale })),
		xmlElement('structure:Agency', { id: SDMX_AGENCY }, [...component(SDMX_AGENCY), ...note])
	]);
}

const codeElement = ({ id, names, descriptions = {} }: SdmxCode) =>
	xmlElement('structure:Code', { id }, [
		...xmlTexts('common:Name', names),
		...xmlTexts('common:Description', descriptions)
	]);

function structures(input: SdmxCodeInput): string[] {
	const dataStructure = { package: 'datastructure', class: 'DataStructure' } as const;
	return [
		xmlElement('structure:OrganisationSchemes', {}, [agencyScheme()]),
		xmlElement('structure:Dataflows', {}, [
			xmlElement('structure:Dataflow', maintained(SDMX_DATAFLOW), [
				...component(SDMX_DATAFLOW),
				xmlElement('structure:Structure', {}, [structureRef(SDMX_STRUCTURE, dataStructure)])
			])
		]),
		xmlElement(
			'structure:Codelists',
			{},
			sdmxCodeLists(input).map((list) =>
				xmlElement('structure:Codelist', maintained(list.id), [
					...component(list.component),
					...list.codes.map(codeElement)
				])
			)
		),
		xmlElement('structure:Concepts', {}, [
			xmlElement('structure:ConceptScheme', maintained(SDMX_CONCEPTS), [
				...named((locale) => m.export_concepts({}, { locale })),
				...SDMX_COMPONENTS.map((id) => xmlElement('structure:Concept', { id }, component(id)))
			])
		]),
		xmlElement('structure:DataStructures', {}, [
			xmlElement('structure:DataStructure', maintained(SDMX_STRUCTURE), [
				...named((locale) => m.export_data_structure({}, { locale })),
				dataStructureComponents()
			])
		])
	];
}

/**
 * What our SDMX files refer to, as an SDMX-ML 2.1 structure message: agency, dataflow, code lists with names in every
 * language, concepts, data structure. It is as of the day on which the newest source was retrieved, so that the same data give the same file.
 */
export function sdmxStructureMessage(input: SdmxCodeInput): string {
	const prepared =
		input.sources
			.map(({ retrieved }) => retrieved)
			.sort()
			.at(-1) ?? '';
	const namespaces = {
		'xmlns:message': `${BASE}/message`,
		'xmlns:common': `${BASE}/common`,
		'xmlns:structure': `${BASE}/structure`
	};
	return [
		'<?xml version="1.0" encoding="UTF-8"?>\n',
		xmlElement('message:Structure', namespaces, [
			header(prepared),
			xmlElement('message:Structures', {}, structures(input))
		])
	].join('');
}
