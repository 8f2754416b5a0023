import type {
	Archive,
	Manifest,
	ManifestColumn,
	ManifestFile,
	ManifestSource
} from './manifest.ts';
import { arrayAt, countAt, fail, recordAt, textAt } from './manifest-values.ts';

const TABLE = /^[a-z][a-z0-9_]*$/;
const SERIES = /^[A-Za-z0-9_]+\.[A-Za-z0-9_]+$/;
const COLUMN = /^[a-z][a-z0-9_]*$/;
const TYPE = /^[A-Z][A-Z0-9_ (),]*$/;
const SOURCE = /^[A-Z0-9_]+$/;
const SHA256 = /^[0-9a-f]{64}$/;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Folders and a name of plain characters, the first eight digits of the hash, one extension. */
const PATH =
	/^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\.([0-9a-f]{8})\.parquet$/;

function unique(values: string[], path: string): void {
	const seen = new Set<string>();
	for (const value of values) {
		if (seen.has(value)) fail(path, value, 'is there twice');
		seen.add(value);
	}
}

function parseColumn(json: unknown, path: string): ManifestColumn {
	const column = recordAt(json, path);
	return {
		name: textAt(column.name, `${path}.name`, COLUMN),
		type: textAt(column.type, `${path}.type`, TYPE),
		description: textAt(column.description, `${path}.description`, /^[^]*$/)
	};
}

function parseFile(json: unknown, path: string, sources: ReadonlySet<string> | null): ManifestFile {
	const file = recordAt(json, path);
	const sha256 = textAt(file.sha256, `${path}.sha256`, SHA256);
	const address = textAt(file.path, `${path}.path`, PATH);
	if (PATH.exec(address)?.[1] !== sha256.slice(0, 8)) {
		fail(`${path}.path`, address, `does not carry the first eight digits of ${sha256}`);
	}
	const columns = arrayAt(file.columns, `${path}.columns`).map((column, index) =>
		parseColumn(column, `${path}.columns[${index}]`)
	);
	if (columns.length === 0) fail(`${path}.columns`, file.columns, 'names no column');
	unique(
		columns.map((column) => column.name),
		`${path}.columns`
	);
	const named = arrayAt(file.sources, `${path}.sources`).map((source, index) => {
		const code = textAt(source, `${path}.sources[${index}]`, SOURCE);
		if (sources?.has(code) === false)
			fail(`${path}.sources[${index}]`, code, 'is not among `sources`');
		return code;
	});
	const bytes = countAt(file.bytes, `${path}.bytes`);
	if (bytes === 0) fail(`${path}.bytes`, bytes, 'must be more than 0');
	return {
		table: textAt(file.table, `${path}.table`, TABLE),
		...(file.series === undefined ? {} : { series: textAt(file.series, `${path}.series`, SERIES) }),
		...(file.vintage === undefined ? {} : { vintage: textAt(file.vintage, `${path}.vintage`) }),
		path: address,
		sha256,
		bytes,
		rows: countAt(file.rows, `${path}.rows`),
		columns,
		sources: named
	};
}

function parseSource(json: unknown, path: string): ManifestSource {
	const source = recordAt(json, path);
	return {
		source: textAt(source.source, `${path}.source`, SOURCE),
		publisher: textAt(source.publisher, `${path}.publisher`),
		title: textAt(source.title, `${path}.title`),
		vintage: textAt(source.vintage, `${path}.vintage`),
		licence: textAt(source.licence, `${path}.licence`),
		retrieved: textAt(source.retrieved, `${path}.retrieved`, DATE)
	};
}

/** The manifest in a parsed JSON value; throws `ManifestError` with the path and the bad value. */
export function parseManifest(json: unknown): Manifest {
	const manifest = recordAt(json, '$');
	if (manifest.version !== 1) fail('$.version', manifest.version, 'must be 1');
	const sources = arrayAt(manifest.sources, '$.sources').map((source, index) =>
		parseSource(source, `$.sources[${index}]`)
	);
	const codes = sources.map((source) => source.source);
	unique(codes, '$.sources');
	const known = new Set(codes);
	const files = arrayAt(manifest.files, '$.files').map((file, index) =>
		parseFile(file, `$.files[${index}]`, known)
	);
	unique(
		files.map((file) => file.path),
		'$.files'
	);
	unique(
		files.map((file) => (file.series === undefined ? file.table : `series:${file.series}`)),
		'$.files'
	);
	return { version: 1, files, sources };
}

/** The list of earlier files in a parsed JSON value; throws `ManifestError` with the path and the bad value. */
export function parseArchive(json: unknown): Archive {
	const archive = recordAt(json, '$');
	if (archive.version !== 1) fail('$.version', archive.version, 'must be 1');
	const files = arrayAt(archive.files, '$.files').map((file, index) =>
		parseFile(file, `$.files[${index}]`, null)
	);
	unique(
		files.map((file) => file.path),
		'$.files'
	);
	return { version: 1, files };
}
