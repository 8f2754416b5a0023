import { SaxesParser } from 'saxes';

const MESSAGE = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message';
const COMMON = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common';
const GENERIC = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic';

const ID = /^[A-Za-z0-9_@$-]+$/;
const NCNAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
const AGENCY = /^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*$/;
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z?)?$/;
const LANG = /^[a-z]{2}$/;
const ANY = /^[\s\S]*$/;

interface Rule {
	/** Children as a pattern over their names, each followed by a space. */
	children: RegExp;
	attributes?: Record<string, RegExp>;
	optional?: Record<string, RegExp>;
	text?: RegExp;
}

const values = { children: /^(generic:Value )+$/ };
const lang = { optional: { 'xml:lang': LANG }, children: /^$/, text: ANY };

/** The part of the schemas of SDMX-ML 2.1 (`SDMXMessage`, `SDMXCommon`, `SDMXDataGenericBase`) that generic data in series use. */
const RULES: Record<string, Rule> = {
	'message:GenericData': { children: /^message:Header (message:DataSet )+$/ },
	'message:Header': {
		children:
			/^message:ID message:Test message:Prepared message:Sender (message:Receiver )*(common:Name )*(message:Structure )+(message:DataProvider )?(message:DataSetAction )?(message:DataSetID )*(message:Extracted )?(message:ReportingBegin )?(message:ReportingEnd )?(message:EmbargoDate )?(message:Source )*$/
	},
	'message:ID': { children: /^$/, text: ID },
	'message:Test': { children: /^$/, text: /^(true|false|0|1)$/ },
	'message:Prepared': { children: /^$/, text: DATE },
	'message:Sender': { children: /^(common:Name )*(message:Contact )*$/, attributes: { id: ID } },
	'common:Name': lang,
	'message:Source': lang,
	'message:Structure': {
		children: /^(common:ProvisionAgrement|common:StructureUsage|common:Structure) $/,
		attributes: { structureID: NCNAME, dimensionAtObservation: NCNAME },
		optional: { structureURL: /^https?:\/\/\S+$/ }
	},
	'common:Structure': { children: /^(Ref (URN )?|URN )$/ },
	Ref: { children: /^$/, attributes: { agencyID: AGENCY, id: ID, version: /^\d+(\.\d+)*$/ } },
	'message:DataSetAction': { children: /^$/, text: /^(Append|Replace|Delete|Information)$/ },
	'message:DataSet': {
		children:
			/^(common:Annotations )?(generic:DataProvider )?(generic:Attributes )?(generic:Group )*((generic:Series )+|(generic:Obs )+)?$/,
		attributes: { structureRef: NCNAME },
		optional: { action: /^(Append|Replace|Delete|Information)$/, setID: ID }
	},
	'common:Annotations': { children: /^(common:Annotation )+$/ },
	'common:Annotation': {
		children:
			/^(common:AnnotationTitle )?(common:AnnotationType )?(common:AnnotationURL )?(common:AnnotationText )*$/,
		optional: { id: ANY }
	},
	'common:AnnotationTitle': { children: /^$/, text: ANY },
	'common:AnnotationText': lang,
	'generic:Series': {
		children: /^(common:Annotations )?generic:SeriesKey (generic:Attributes )?(generic:Obs )*$/
	},
	'generic:SeriesKey': values,
	'generic:Attributes': values,
	'generic:Obs': {
		children:
			/^(common:Annotations )?generic:ObsDimension (generic:ObsValue )?(generic:Attributes )?$/
	},
	'generic:ObsDimension': {
		children: /^$/,
		attributes: { value: /^\d{4}$/ },
		optional: { id: NCNAME }
	},
	'generic:ObsValue': {
		children: /^$/,
		attributes: { value: /^-?\d+(\.\d+)?$/ },
		optional: { id: /^OBS_VALUE$/ }
	},
	'generic:Value': { children: /^$/, attributes: { id: NCNAME, value: ANY } }
};

const PREFIXES: Record<string, string> = {
	[MESSAGE]: 'message:',
	[COMMON]: 'common:',
	[GENERIC]: 'generic:',
	'': ''
};

/** What of a message is not as the schemas of SDMX-ML 2.1 want it; nothing for a valid one. */
export function checkGenericData(xml: string): string[] {
	const parser = new SaxesParser({ xmlns: true });
	const problems: string[] = [];
	const open: { name: string; children: string; text: string }[] = [];
	const keys = new Set<string>();
	let key = '';
	parser.on('opentag', ({ uri, local, attributes }) => {
		const prefix = PREFIXES[uri];
		const name = `${prefix ?? `{${uri}}`}${local}`;
		const parent = open.at(-1);
		if (parent) parent.children += `${name} `;
		else if (name !== 'message:GenericData') problems.push(`root ${name}`);
		open.push({ name, children: '', text: '' });
		const rule = RULES[name];
		if (!rule) {
			problems.push(`unknown ${name}`);
			return;
		}
		const own = Object.values(attributes).filter((each) => !each.name.startsWith('xmlns'));
		for (const { name: id, value } of own) {
			const pattern = rule.attributes?.[id] ?? rule.optional?.[id];
			if (!pattern?.test(value)) problems.push(`${name}@${id}=${value}`);
		}
		for (const id of Object.keys(rule.attributes ?? {})) {
			if (!(id in attributes)) problems.push(`${name} lacks ${id}`);
		}
		if (name === 'generic:Value')
			key += `${attributes['id']?.value ?? ''}=${attributes['value']?.value ?? ''} `;
		if (name === 'generic:SeriesKey') key = '';
	});
	parser.on('text', (text) => {
		const top = open.at(-1);
		if (top) top.text += text;
	});
	parser.on('closetag', () => {
		const { name, children, text } = open.pop() ?? { name: '', children: '', text: '' };
		const rule = RULES[name];
		if (!rule) return;
		if (!rule.children.test(children)) problems.push(`${name} holds ${children.slice(0, 200)}`);
		if (!(rule.text ?? /^\s*$/).test(text)) problems.push(`${name} says ${text.slice(0, 80)}`);
		if (name !== 'generic:SeriesKey') return;
		if (keys.has(key)) problems.push(`two series of ${key}`);
		keys.add(key);
	});
	parser.on('error', (error) => {
		problems.push(error.message);
	});
	parser.write(xml).close();
	return problems;
}
