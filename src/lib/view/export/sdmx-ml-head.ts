import { m, type Locale } from '#lib/i18n/index.ts';
import type { ExportAbout } from './export-table.ts';
import type { SdmxNames } from './sdmx-data.ts';
import { SDMX_AGENCY, SDMX_DATAFLOW, SDMX_STRUCTURE, SDMX_VERSION } from './sdmx-structure.ts';
import { xmlText } from './xml-text.ts';

const BASE = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';

function annotations({ address, filters, notes }: ExportAbout, locale: Locale): string {
	const pairs = [
		{ name: m.export_address({}, { locale }), value: address },
		...filters,
		...notes.map((value) => ({ name: m.export_notes({}, { locale }), value }))
	];
	const lines = pairs.map(({ name, value }) => {
		const title = `<common:AnnotationTitle>${xmlText(name)}</common:AnnotationTitle>`;
		const text = `<common:AnnotationText xml:lang="${locale}">${xmlText(value)}</common:AnnotationText>`;
		return `<common:Annotation>${title}${text}</common:Annotation>\n`;
	});
	return `<common:Annotations>\n${lines.join('')}</common:Annotations>\n`;
}

/** The start of an SDMX-ML 2.1 generic data message, up to its first series: header, filters, notes. */
export function sdmxMlHead(about: ExportAbout, names: SdmxNames, locale: Locale): string {
	const { accessed, title, sources, structure } = about;
	const where = structure === undefined ? '' : ` structureURL="${xmlText(structure)}"`;
	const reference = `<Ref agencyID="${SDMX_AGENCY}" id="${SDMX_STRUCTURE}" version="${SDMX_VERSION}"/>`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<message:GenericData xmlns:message="${BASE}/message" xmlns:common="${BASE}/common" xmlns:generic="${BASE}/data/generic">`,
		'<message:Header>',
		`<message:ID>${SDMX_DATAFLOW}_${xmlText(accessed)}</message:ID>`,
		'<message:Test>false</message:Test>',
		`<message:Prepared>${xmlText(accessed)}</message:Prepared>`,
		`<message:Sender id="${SDMX_AGENCY}"><common:Name xml:lang="${locale}">${xmlText(names.component(SDMX_AGENCY))}</common:Name></message:Sender>`,
		`<common:Name xml:lang="${locale}">${xmlText(title)}</common:Name>`,
		`<message:Structure structureID="${SDMX_STRUCTURE}"${where} dimensionAtObservation="TIME_PERIOD"><common:Structure>${reference}</common:Structure></message:Structure>`,
		'<message:DataSetAction>Information</message:DataSetAction>',
		...sources.map((source) => {
			const text = [source.publisher, source.title, source.vintage, source.licence].join(', ');
			return `<message:Source xml:lang="${locale}">${xmlText(text)}</message:Source>`;
		}),
		'</message:Header>',
		`<message:DataSet structureRef="${SDMX_STRUCTURE}" action="Information">`,
		annotations(about, locale)
	].join('\n');
}
