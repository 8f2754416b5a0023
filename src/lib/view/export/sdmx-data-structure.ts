import { codeListId } from './sdmx-code-lists.ts';
import { conceptRef, structureRef } from './sdmx-references.ts';
import {
	isCoded,
	SDMX_ATTRIBUTES,
	SDMX_KEY,
	SDMX_MANDATORY,
	SDMX_OBS_ATTRIBUTES,
	type SdmxComponent
} from './sdmx-structure.ts';
import { xmlElement } from './xml-element.ts';

/** What a component without codes holds, as SDMX names types; texts where nothing is said. */
const TEXT_TYPES: Partial<Record<SdmxComponent, string>> = {
	TIME_PERIOD: 'GregorianYear',
	OBS_VALUE: 'Decimal'
};

/** The concept of a component, and what it may hold. */
function representation(component: SdmxComponent): string[] {
	const list = { package: 'codelist', class: 'Codelist' } as const;
	const held = isCoded(component)
		? xmlElement('structure:Enumeration', {}, [structureRef(codeListId(component), list)])
		: xmlElement('structure:TextFormat', { textType: TEXT_TYPES[component] ?? 'String' });
	return [
		xmlElement('structure:ConceptIdentity', {}, [conceptRef(component)]),
		xmlElement('structure:LocalRepresentation', {}, [held])
	];
}

/** What an attribute belongs to: an observation, or a series with all its years. */
function relationship(component: SdmxComponent): string {
	const local = (name: string, id: string) => xmlElement(name, {}, [xmlElement('Ref', { id })]);
	const isOfObservation = (SDMX_OBS_ATTRIBUTES as readonly SdmxComponent[]).includes(component);
	return xmlElement(
		'structure:AttributeRelationship',
		{},
		isOfObservation
			? [local('structure:PrimaryMeasure', 'OBS_VALUE')]
			: SDMX_KEY.map((dimension) => local('structure:Dimension', dimension))
	);
}

/** The components of the data structure in SDMX-ML 2.1: dimensions in order, attributes, the measure. */
export function dataStructureComponents(): string {
	const dimensions = SDMX_KEY.map((id, place) =>
		xmlElement('structure:Dimension', { id, position: String(place + 1) }, representation(id))
	);
	const time = { id: 'TIME_PERIOD', position: String(SDMX_KEY.length + 1) };
	const attributes = SDMX_ATTRIBUTES.map((id) => {
		const assignmentStatus = SDMX_MANDATORY.includes(id) ? 'Mandatory' : 'Conditional';
		const content = [...representation(id), relationship(id)];
		return xmlElement('structure:Attribute', { id, assignmentStatus }, content);
	});
	return xmlElement('structure:DataStructureComponents', {}, [
		xmlElement('structure:DimensionList', { id: 'DimensionDescriptor' }, [
			...dimensions,
			xmlElement('structure:TimeDimension', time, representation('TIME_PERIOD'))
		]),
		xmlElement('structure:AttributeList', { id: 'AttributeDescriptor' }, attributes),
		xmlElement('structure:MeasureList', { id: 'MeasureDescriptor' }, [
			xmlElement('structure:PrimaryMeasure', { id: 'OBS_VALUE' }, representation('OBS_VALUE'))
		])
	]);
}
