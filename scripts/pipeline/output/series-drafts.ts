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

/** How a series file is written, and the columns in it with their types. */
export interface SeriesDrafts {
	drafts: ParquetDraft[];
	columns: string[];
}

/**
 * The ways to write the file of one series. Columns with one value in all rows are left out and kept as
 * JSON under `constants` in the file's key-value metadata; values are decimals where that is exact.
 */
export async function buildSeriesDrafts(
	connection: DuckDBConnection,
	series: string
): Promise<SeriesDrafts> {
	const where = `FROM observations WHERE series = ${literal(series)}`;
	const constants = await readConstants(connection, where);
	const columns = OBSERVATIONS.columns.map(([name]) => name).filter((name) => !(name in constants));
	const decimal = await chooseDecimal(connection, where);
	const metadata = `KV_METADATA {constants: ${literal(JSON.stringify(constants))}}`;
	const options = `ROW_GROUP_SIZE 1000000, DICTIONARY_SIZE_LIMIT 1, ${metadata}`;
	const select = (value: string): string => {
		const list = columns.map((name) => (name === 'obs_value' ? value : identifier(name)));
		return `SELECT ${list.join(', ')} ${where} ORDER BY ALL`;
	};
	const plain = { query: select('obs_value'), options };
	if (decimal === undefined) return { drafts: [plain], columns };
	const exact = select(`CAST(obs_value AS ${decimal}) AS obs_value`);
	return {
		drafts: [
			{ query: exact, options },
			{ query: exact, options: `PARQUET_VERSION v2, ${options}` },
			plain
		],
		columns
	};
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

/** The narrowest DECIMAL that holds every value of the series exactly, if there is one. */
async function chooseDecimal(
	connection: DuckDBConnection,
	where: string
): Promise<string | undefined> {
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
	if (scale === undefined) return undefined;
	const precision = Number(row?.largest) * 10 ** scale < 1e9 - 1 ? 9 : 18;
	return `DECIMAL(${precision}, ${scale})`;
}
