import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, literal } from '../sql-text.ts';
import { OBSERVATIONS } from './tables.ts';
import type { ParquetDraft } from './write-parquet.ts';

/** Columns that every series file has, constant or not. */
const KEPT = ['ref_area', 'time_period', 'obs_value'];
/** More decimals than this are written as DOUBLE. */
const MAX_SCALE = 12;
/** Beyond 15 digits a decimal and its double part ways. */
const MAX_INTEGER = 1e15;

/** Other ways to pack the same pages: which one is the smallest differs from column to column. */
const PACKINGS = [
	'PARQUET_VERSION v1, COMPRESSION_LEVEL 22',
	'PARQUET_VERSION v1, COMPRESSION_LEVEL 12',
	'PARQUET_VERSION v1, COMPRESSION_LEVEL 7',
	'PARQUET_VERSION v2, COMPRESSION_LEVEL 22'
];
const PLAIN = 'DICTIONARY_SIZE_LIMIT 1';
const WITH_DICTIONARY = 'PARQUET_VERSION v1, COMPRESSION_LEVEL 22, DICTIONARY_SIZE_LIMIT 100000';

/**
 * The ways to write the file of one series, of which each column takes the smallest. Columns with one
 * value in all rows are left out and kept as JSON under `constants` in the file's key-value metadata;
 * values are decimals where that is exact and smaller.
 */
export async function buildSeriesDrafts(
	connection: DuckDBConnection,
	series: string
): Promise<ParquetDraft[]> {
	const where = `FROM observations WHERE series = ${literal(series)}`;
	const constants = await readConstants(connection, where);
	const columns = OBSERVATIONS.columns.map(([name]) => name).filter((name) => !(name in constants));
	const metadata = `KV_METADATA {constants: ${literal(JSON.stringify(constants))}}`;
	const options = `ROW_GROUP_SIZE 1000000, ${metadata}`;
	const types = [...(await chooseDecimals(connection, where)), 'DOUBLE'];
	return types.flatMap((type) => {
		const value = `CAST(obs_value AS ${type}) AS obs_value`;
		const list = columns.map((name) => (name === 'obs_value' ? value : identifier(name)));
		const query = `SELECT ${list.join(', ')} ${where} ORDER BY ALL`;
		const packings = [...PACKINGS.map((packing) => `${packing}, ${PLAIN}`), WITH_DICTIONARY];
		return packings.map((packing) => ({ query, options: `${options}, ${packing}` }));
	});
}

async function readConstants(
	connection: DuckDBConnection,
	where: string
): Promise<Record<string, string | null>> {
	const names = OBSERVATIONS.columns.map(([name]) => name).filter((name) => !KEPT.includes(name));
	const list = names.map(
		(name) =>
			`CASE WHEN count(DISTINCT ${name}) + CAST(count(*) > count(${name}) AS INTEGER) = 1
			THEN [any_value(${name})] END AS ${name}`
	);
	const [row] = (
		await connection.runAndReadAll(`SELECT ${list.join(', ')} ${where}`)
	).getRowObjectsJson();
	const constants: Record<string, string | null> = {};
	for (const name of names) {
		const found = row?.[name];
		if (Array.isArray(found)) constants[name] = found[0] as string | null;
	}
	return constants;
}

/** The DECIMALs of the smallest scale that hold every value of the series exactly, the narrowest first. */
async function chooseDecimals(connection: DuckDBConnection, where: string): Promise<string[]> {
	const scales = Array.from({ length: MAX_SCALE + 1 }, (_, scale) => scale);
	const list = scales.map(
		(scale) =>
			`coalesce(bool_and(round(obs_value * 1e${scale}) / 1e${scale} = obs_value
			AND abs(obs_value) * 1e${scale} < ${MAX_INTEGER}), false) AS s${scale}`
	);
	const [row] = (
		await connection.runAndReadAll(
			`SELECT ${list.join(', ')}, max(abs(obs_value)) AS largest ${where}`
		)
	).getRowObjectsJson();
	const scale = scales.find((candidate) => row?.[`s${candidate}`] === true);
	if (scale === undefined) return [];
	const narrow = Number(row?.largest) * 10 ** scale < 1e9 - 1;
	return (narrow ? [9, 18] : [18]).map((precision) => `DECIMAL(${precision}, ${scale})`);
}
