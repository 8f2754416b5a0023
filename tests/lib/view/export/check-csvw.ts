const DATATYPES = ['string', 'integer', 'number', 'boolean', 'date', 'gYear', 'decimal', 'double'];
const TABLE = [
	'@context',
	'url',
	'dialect',
	'notes',
	'tableSchema',
	'transformations',
	'@id',
	'@type'
];
const COLUMN = [
	'name',
	'titles',
	'datatype',
	'required',
	'null',
	'separator',
	'default',
	'virtual'
];
const DIALECT: Record<string, (value: unknown) => boolean> = {
	encoding: (value) => value === 'utf-8',
	delimiter: (value) => value === ',',
	quoteChar: (value) => value === '"',
	doubleQuote: (value) => value === true,
	lineTerminators: (value) =>
		Array.isArray(value) && value.every((each) => typeof each === 'string'),
	header: (value) => value === true,
	headerRowCount: (value) => value === 1
};
const COMMON = /^(dc|dcat|schema|foaf):[A-Za-z]+$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of a common property, as “JSON-LD without surprises” of the metadata vocabulary allows it. */
function isCommonValue(value: unknown): boolean {
	if (Array.isArray(value)) return value.every(isCommonValue);
	if (!isObject(value)) return ['string', 'number', 'boolean'].includes(typeof value);
	const keys = Object.keys(value);
	if ('@value' in value) return keys.every((key) => ['@value', '@type', '@language'].includes(key));
	return keys.every((key) => key === '@id' || key === '@type' || COMMON.test(key));
}

function checkColumn(column: unknown, place: number, head: readonly string[], names: Set<string>) {
	if (!isObject(column)) return [`column ${place} is no object`];
	const { name, titles, datatype } = column;
	const problems: string[] = [];
	if (typeof name !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9_.]*$/.test(name))
		problems.push(`name ${String(name)}`);
	if (names.has(String(name))) problems.push(`${String(name)} twice`);
	names.add(String(name));
	if (titles !== head[place]) problems.push(`${String(titles)} is not headed ${head[place] ?? ''}`);
	const base = isObject(datatype) ? datatype['base'] : datatype;
	if (!DATATYPES.includes(String(base))) problems.push(`datatype ${String(base)}`);
	if ('required' in column && typeof column['required'] !== 'boolean') problems.push('required');
	for (const [key, value] of Object.entries(column)) {
		if (!COLUMN.includes(key) && !(COMMON.test(key) && isCommonValue(value))) problems.push(key);
	}
	return problems;
}

/** What of a table description is not as “Metadata Vocabulary for Tabular Data” (W3C, 2015) wants it; nothing for a valid one. */
export function checkCsvw(metadata: unknown, head: readonly string[]): string[] {
	if (!isObject(metadata)) return ['no object'];
	const { url, dialect, tableSchema } = metadata;
	const context = metadata['@context'];
	const problems: string[] = [];
	const [first, second] = Array.isArray(context) ? context : [context, {}];
	if (first !== 'http://www.w3.org/ns/csvw') problems.push('@context');
	if (
		!isObject(second) ||
		!Object.keys(second).every((key) => ['@language', '@base'].includes(key))
	) {
		problems.push('@context');
	}
	if (typeof url !== 'string' || /^[a-z]+:|^\//.test(url)) problems.push('url');
	for (const [key, value] of Object.entries(metadata)) {
		if (!TABLE.includes(key) && !(COMMON.test(key) && isCommonValue(value))) problems.push(key);
	}
	for (const [key, value] of Object.entries(isObject(dialect) ? dialect : {})) {
		if (!DIALECT[key]?.(value)) problems.push(`dialect ${key}`);
	}
	const columns = isObject(tableSchema) ? tableSchema['columns'] : null;
	if (!Array.isArray(columns)) return [...problems, 'no columns'];
	if (columns.length !== head.length) problems.push(`${columns.length} columns`);
	const names = new Set<string>();
	return [
		...problems,
		...columns.flatMap((column, place) => checkColumn(column, place, head, names))
	];
}
