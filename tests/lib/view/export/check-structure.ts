import { SaxesParser } from 'saxes';

const BASE = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';
const PREFIXES: Record<string, string> = {
	[`${BASE}/message`]: 'message:',
	[`${BASE}/common`]: 'common:',
	[`${BASE}/structure`]: '',
	'': 'local:'
};

const ID = /^[A-Za-z0-9_@$-]+$/;
const NCNAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
const AGENCY = /^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*$/;
const VERSION = /^\d+(\.\d+)*$/;
const TEXT = /\S/;
const NONE = /^$/;

interface Rule {
	/** Children as a pattern over their names, each followed by a space. */
	children: RegExp;
	attributes?: Record<string, RegExp>;
	optional?: Record<string, RegExp>;
	text?: RegExp;
}

const lang = { optional: { 'xml:lang': /^[a-z]{2}$/ }, children: NONE, text: TEXT };
const NAMED = '(common:Annotations )?(common:Name )+(common:Description )*';
const maintained = { id: NCNAME, agencyID: AGENCY };
const versioned = { version: VERSION, isFinal: /^(true|false)$/, isPartial: /^(true|false)$/ };
const reference = { children: /^local:Ref $/ };
const represented = '(common:Annotations )?ConceptIdentity (LocalRepresentation )?';

/** The part of the schemas of SDMX-ML 2.1 (`SDMXMessage`, `SDMXStructure…`, `SDMXCommonReferences`) that our structures use. */
const RULES: Record<string, Rule> = {
	'message:Structure': { children: /^message:Header (message:Structures )?$/ },
	'message:Header': {
		children:
			/^message:ID message:Test message:Prepared message:Sender (message:Receiver )*(common:Name )*(message:Source )*$/
	},
	'message:ID': { children: NONE, text: ID },
	'message:Test': { children: NONE, text: /^(true|false|0|1)$/ },
	'message:Prepared': { children: NONE, text: /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z?)?$/ },
	'message:Sender': { children: /^(common:Name )*(message:Contact )*$/, attributes: { id: ID } },
	'message:Structures': {
		children:
			/^(OrganisationSchemes )?(Dataflows )?(Metadataflows )?(CategorySchemes )?(Categorisations )?(Codelists )?(HierarchicalCodelists )?(Concepts )?(MetadataStructures )?(DataStructures )?$/
	},
	'common:Name': lang,
	'common:Description': lang,
	OrganisationSchemes: { children: /^(AgencyScheme )+$/ },
	AgencyScheme: {
		children: new RegExp(`^${NAMED}(Agency )*$`),
		attributes: { id: /^AGENCIES$/, agencyID: AGENCY },
		optional: { ...versioned, version: /^1\.0$/, isFinal: /^false$/ }
	},
	Agency: { children: new RegExp(`^${NAMED}(Contact )*$`), attributes: { id: NCNAME } },
	Dataflows: { children: /^(Dataflow )+$/ },
	Dataflow: {
		...{ children: new RegExp(`^${NAMED}Structure $`), attributes: maintained },
		optional: { version: VERSION, isFinal: /^(true|false)$/ }
	},
	Structure: reference,
	Codelists: { children: /^(Codelist )+$/ },
	Codelist: {
		...{ children: new RegExp(`^${NAMED}(Code )*$`), attributes: maintained, optional: versioned }
	},
	Code: { children: new RegExp(`^${NAMED}(Parent )?$`), attributes: { id: ID } },
	Concepts: { children: /^(ConceptScheme )+$/ },
	ConceptScheme: {
		...{ children: new RegExp(`^${NAMED}(Concept )*$`), attributes: maintained },
		optional: versioned
	},
	Concept: { children: new RegExp(`^${NAMED}(Parent )?$`), attributes: { id: NCNAME } },
	DataStructures: { children: /^(DataStructure )+$/ },
	DataStructure: {
		children: new RegExp(`^${NAMED}(DataStructureComponents )?$`),
		...{ attributes: maintained, optional: { version: VERSION, isFinal: /^(true|false)$/ } }
	},
	DataStructureComponents: { children: /^DimensionList (Group )*(AttributeList )?MeasureList $/ },
	DimensionList: {
		children: /^(common:Annotations )?(Dimension )+TimeDimension $/,
		optional: { id: /^DimensionDescriptor$/ }
	},
	'DimensionList Dimension': {
		children: new RegExp(`^${represented}(ConceptRole )*$`),
		...{ attributes: { id: NCNAME }, optional: { position: /^\d+$/, type: /^Dimension$/ } }
	},
	TimeDimension: {
		children: /^(common:Annotations )?ConceptIdentity LocalRepresentation $/,
		optional: { id: /^TIME_PERIOD$/, position: /^\d+$/, type: /^TimeDimension$/ }
	},
	AttributeList: {
		children: /^(common:Annotations )?(Attribute |ReportingYearStartDay )+$/,
		optional: { id: /^AttributeDescriptor$/ }
	},
	Attribute: {
		children: new RegExp(`^${represented}(ConceptRole )*AttributeRelationship $`),
		attributes: { id: NCNAME, assignmentStatus: /^(Mandatory|Conditional)$/ }
	},
	AttributeRelationship: {
		children: /^(None |(Dimension )+(AttachmentGroup )*|Group |PrimaryMeasure )$/
	},
	'AttributeRelationship Dimension': reference,
	'AttributeRelationship PrimaryMeasure': reference,
	MeasureList: {
		children: /^(common:Annotations )?PrimaryMeasure $/,
		optional: { id: /^MeasureDescriptor$/ }
	},
	'MeasureList PrimaryMeasure': {
		...{ children: new RegExp(`^${represented}$`), optional: { id: /^OBS_VALUE$/ } }
	},
	ConceptIdentity: reference,
	LocalRepresentation: { children: /^(TextFormat |Enumeration (EnumerationFormat )?)$/ },
	TextFormat: {
		children: NONE,
		optional: { textType: /^(String|Decimal|GregorianYear)$/ }
	},
	Enumeration: reference,
	'Structure local:Ref': refRule('DataStructure', 'datastructure'),
	'Enumeration local:Ref': refRule('Codelist', 'codelist'),
	'ConceptIdentity local:Ref': {
		children: NONE,
		attributes: { id: ID, maintainableParentID: ID, agencyID: AGENCY },
		optional: {
			...{ maintainableParentVersion: VERSION, class: /^Concept$/ },
			package: /^conceptscheme$/
		}
	},
	'Dimension local:Ref': { children: NONE, attributes: { id: NCNAME } },
	'PrimaryMeasure local:Ref': { children: NONE, attributes: { id: /^OBS_VALUE$/ } }
};

function refRule(kind: string, holder: string): Rule {
	return {
		...{ children: NONE, attributes: { id: NCNAME, agencyID: AGENCY } },
		optional: {
			...{ version: VERSION, class: new RegExp(`^${kind}$`) },
			package: new RegExp(`^${holder}$`)
		}
	};
}

/** What a structure message defines and what it refers to. */
export interface CheckedStructure {
	/** What is not as the schemas want it, and references to nothing; none for a valid message. */
	problems: string[];
	/** Code lists by their key, with the names of their codes by language. */
	lists: Map<string, Map<string, Record<string, string>>>;
	/** Components of the data structure in order, with the list of those that have one. */
	components: { kind: string; id: string; list: string | null; relation: string[] }[];
	usage: Map<string, string>;
}

/** Reads a structure message strictly: order of elements, attributes, identifiers, references. */
export function checkStructure(xml: string): CheckedStructure {
	const problems: string[] = [];
	const found: CheckedStructure = { problems, lists: new Map(), components: [], usage: new Map() };
	const defined = new Set<string>();
	const referred: string[] = [];
	const open: { name: string; children: string; text: string; id: string; lang: string }[] = [];
	const parser = new SaxesParser({ xmlns: true });

	const define = (key: string) => {
		if (defined.has(key)) problems.push(`two ${key}`);
		defined.add(key);
	};
	const holder = (name: string) => open.findLast((each) => each.name === name)?.id ?? '';

	parser.on('opentag', ({ uri, local, attributes }) => {
		const name = `${PREFIXES[uri] ?? `{${uri}}`}${local}`;
		const parent = open.at(-1);
		const rule = RULES[`${parent?.name ?? ''} ${name}`] ?? RULES[name];
		const value = (key: string) => attributes[key]?.value ?? '';
		const id = value('id');
		if (parent) parent.children += `${name} `;
		else if (name !== 'message:Structure') problems.push(`root ${name}`);
		open.push({ name, children: '', text: '', id, lang: value('xml:lang') });
		if (!rule) {
			problems.push(`unknown ${parent?.name ?? ''} ${name}`);
			return;
		}
		for (const { name: key, value: own } of Object.values(attributes)) {
			if (key.startsWith('xmlns')) continue;
			const pattern = rule.attributes?.[key] ?? rule.optional?.[key];
			if (!pattern?.test(own)) problems.push(`${name}@${key}=${own}`);
		}
		for (const key of Object.keys(rule.attributes ?? {})) {
			if (!(key in attributes)) problems.push(`${name} lacks ${key}`);
		}
		const whole = `${value('agencyID')}:${id}(${value('version') || '1.0'})`;
		if (['Dataflow', 'Codelist', 'ConceptScheme', 'DataStructure'].includes(name)) {
			define(`${name} ${whole}`);
			referred.push(`Agency ${value('agencyID')}`);
		}
		if (name === 'Codelist') found.lists.set(id, new Map());
		if (name === 'Code') {
			define(`Code ${holder('Codelist')} ${id}`);
			found.lists.get(holder('Codelist'))?.set(id, {});
		}
		if (name === 'Agency') define(`Agency ${id}`);
		if (name === 'Concept') define(`Concept ${holder('ConceptScheme')} ${id}`);
		const isComponent = ['DimensionList', 'AttributeList', 'MeasureList'].includes(
			parent?.name ?? ''
		);
		if (isComponent) {
			define(`${name} component ${id}`);
			found.components.push({ kind: name, id, list: null, relation: [] });
			if (name === 'Attribute') found.usage.set(id, value('assignmentStatus'));
		}
		if (name !== 'local:Ref') return;
		const last = found.components.at(-1);
		if (parent?.name === 'Structure') referred.push(`DataStructure ${whole}`);
		if (parent?.name === 'Enumeration') {
			referred.push(`Codelist ${whole}`);
			if (last) last.list = id;
		}
		if (parent?.name === 'ConceptIdentity') {
			referred.push(`Concept ${value('maintainableParentID')} ${id}`);
			if (last && last.id !== id) problems.push(`${last.id} is concept ${id}`);
		}
		if (parent?.name === 'Dimension' || parent?.name === 'PrimaryMeasure') {
			referred.push(`${parent.name} component ${id}`);
			last?.relation.push(id);
		}
	});
	parser.on('text', (text) => {
		const top = open.at(-1);
		if (top) top.text += text;
	});
	parser.on('closetag', () => {
		const { name, children, text, lang: language } = open.pop()!;
		const rule = RULES[`${open.at(-1)?.name ?? ''} ${name}`] ?? RULES[name];
		if (!rule) return;
		if (!rule.children.test(children)) problems.push(`${name} holds ${children.slice(0, 200)}`);
		if (!(rule.text ?? /^\s*$/).test(text)) problems.push(`${name} says ${text.slice(0, 80)}`);
		const code = open.at(-1);
		if (name === 'common:Name' && code?.name === 'Code') {
			const names = found.lists.get(holder('Codelist'))?.get(code.id);
			if (names) names[language] = text;
		}
	});
	parser.on('error', (error) => {
		problems.push(error.message);
	});
	parser.write(xml).close();
	for (const key of referred) {
		if (!defined.has(key)) problems.push(`reference to ${key}`);
	}
	return found;
}
