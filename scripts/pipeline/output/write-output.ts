import type { DuckDBConnection } from '@duckdb/node-api';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	parseArchive,
	parseManifest,
	type Archive,
	type Manifest,
	type ManifestFile
} from '#lib/catalogue/index.ts';
import { identifier, literal } from '../sql-text.ts';
import { buildManifest, describeColumns, readDescriptions } from './build-manifest.ts';
import { keepOlder } from './keep-older.ts';
import { buildSeriesDrafts } from './series-drafts.ts';
import { OBSERVATIONS, TABLES, type TableSpec } from './tables.ts';
import { writeParquet } from './write-parquet.ts';
import { writeRejects } from './write-rejects.ts';

/** A row group of the whole-corpus file is what a reader with ranges fetches at once. */
const TABLE_OPTIONS = 'COMPRESSION_LEVEL 19, ROW_GROUP_SIZE 20480';

/** Where a run writes to, and the folder of the run before it, whose vintages stay addressable. */
export interface OutputFolders {
	output: string;
	history: string;
}

/**
 * Writes every table, one file a series, the rejects, the manifest and the list of earlier vintages into the
 * folder, and removes the other Parquet files of earlier runs.
 */
export async function writeOutput(
	connection: DuckDBConnection,
	{ output, history }: OutputFolders,
	log: (message: string) => void
): Promise<Manifest> {
	await mkdir(join(output, 'series'), { recursive: true });
	const files = [
		...(await writeTables(connection, output)),
		...(await writeSeries(connection, output))
	];
	const manifest = await buildManifest(connection, files);
	const archive = await buildArchive(history, manifest);
	await writeJson(join(output, 'manifest.json'), manifest);
	await writeJson(join(output, 'archive.json'), archive);
	if (history !== output) {
		for (const { path } of archive.files) await copyFile(join(history, path), join(output, path));
	}
	const rejects = await writeRejects(connection, join(output, 'rejects.csv'));
	await removeStale(output, new Set([...files, ...archive.files].map((file) => file.path)));
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	log(`wrote ${files.length} Parquet files, ${bytes} bytes, and ${rejects} rejects to ${output}`);
	return manifest;
}

async function writeJson(path: string, value: object): Promise<void> {
	await writeFile(path, `${JSON.stringify(value, null, '\t')}\n`);
}

/** The parsed JSON of a file; null where there is none. */
async function maybeJson(path: string): Promise<unknown> {
	const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return null;
		throw error;
	});
	return text === null ? null : JSON.parse(text);
}

async function buildArchive(history: string, manifest: Manifest): Promise<Archive> {
	const [before, older] = await Promise.all([
		maybeJson(join(history, 'manifest.json')),
		maybeJson(join(history, 'archive.json'))
	]);
	const archive = older === null ? { version: 1 as const, files: [] } : parseArchive(older);
	return before === null ? archive : keepOlder(parseManifest(before), manifest, archive);
}

async function writeTables(connection: DuckDBConnection, output: string): Promise<ManifestFile[]> {
	const descriptions = await readDescriptions(connection);
	const files: ManifestFile[] = [];
	for (const spec of [OBSERVATIONS, ...TABLES]) {
		const list = spec.columns.map(([name]) => identifier(name)).join(', ');
		const query = `SELECT ${list} FROM ${identifier(spec.table)}`;
		const drafts = [{ query, options: TABLE_OPTIONS }];
		files.push({
			table: spec.table,
			...(await writeParquet(connection, drafts, output, spec.table)),
			rows: await countRows(connection, spec.table),
			columns: describeColumns(spec.table, spec.columns, descriptions),
			sources: await readSources(connection, spec)
		});
	}
	return files;
}

async function writeSeries(connection: DuckDBConnection, output: string): Promise<ManifestFile[]> {
	const descriptions = await readDescriptions(connection);
	const reader = await connection.runAndReadAll(
		'SELECT series, source, vintage, observations FROM series WHERE observations > 0 ORDER BY series'
	);
	const files: ManifestFile[] = [];
	for (const [series, source, vintage, rows] of reader.getRowsJson()) {
		const drafts = await buildSeriesDrafts(connection, String(series));
		const written = await writeParquet(connection, drafts, output, `series/${String(series)}`);
		const columns = await readColumns(connection, join(output, written.path));
		files.push({
			table: OBSERVATIONS.table,
			series: String(series),
			vintage: String(vintage),
			...written,
			rows: Number(rows),
			columns: describeColumns(OBSERVATIONS.table, columns, descriptions),
			sources: [String(source)]
		});
	}
	return files;
}

async function readColumns(
	connection: DuckDBConnection,
	path: string
): Promise<(readonly [string, string])[]> {
	const reader = await connection.runAndReadAll(
		`SELECT column_name, column_type FROM (DESCRIBE FROM read_parquet(${literal(path)}))`
	);
	return reader.getRowsJson().map(([name, type]) => [String(name), String(type)] as const);
}

async function countRows(connection: DuckDBConnection, table: string): Promise<number> {
	const reader = await connection.runAndReadAll(`SELECT count(*) FROM ${identifier(table)}`);
	return Number(reader.getRowsJson()[0]?.[0]);
}

/** The sources that a table's rows or their series name; those of economies and names for `areas`. */
async function readSources(connection: DuckDBConnection, spec: TableSpec): Promise<string[]> {
	if (spec.table === 'areas') return ['ITU_DDD', 'REF_COUNTRY_CODES', 'REF_UNDP', 'WB_WDI_2024'];
	const named = ['source', 'series'].find((key) => spec.columns.some(([name]) => name === key));
	if (named === undefined) return [];
	const rows =
		named === 'source'
			? `FROM ${identifier(spec.table)} WHERE true`
			: `FROM series WHERE series IN (SELECT series FROM ${identifier(spec.table)})`;
	const reader = await connection.runAndReadAll(
		`SELECT DISTINCT source ${rows} AND source IN (SELECT source FROM sources) ORDER BY source`
	);
	return reader.getRowsJson().map(([source]) => String(source));
}

async function removeStale(output: string, keep: ReadonlySet<string>): Promise<void> {
	for (const folder of ['', 'series']) {
		for (const name of await readdir(join(output, folder))) {
			const path = folder === '' ? name : `${folder}/${name}`;
			if (/\.parquet(\.tmp)?$/.test(name) && !keep.has(path)) await rm(join(output, path));
		}
	}
}
