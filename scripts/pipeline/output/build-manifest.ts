import type { DuckDBConnection } from '@duckdb/node-api';
import type {
	Manifest,
	ManifestColumn,
	ManifestFile,
	ManifestSource
} from '#lib/catalogue/index.ts';

/** Descriptions of columns, by `table.column`, from data/columns.csv. */
export type Descriptions = ReadonlyMap<string, string>;

/** Reads the English descriptions of data/columns.csv; a table's own row wins over one for all. */
export async function readDescriptions(connection: DuckDBConnection): Promise<Descriptions> {
	const reader = await connection.runAndReadAll(
		'SELECT "table", "column", description_en FROM facts_columns ORDER BY file_row'
	);
	return new Map(
		reader.getRowsJson().map(([table, column, text]) => [`${table}.${column}`, String(text)])
	);
}

/** The columns of a table as the manifest tells of them; throws where one has no description. */
export function describeColumns(
	table: string,
	columns: readonly (readonly [name: string, type: string])[],
	descriptions: Descriptions
): ManifestColumn[] {
	return columns.map(([name, type]) => {
		const description = descriptions.get(`${table}.${name}`);
		if (description === undefined) throw new Error(`data/columns.csv: no ${table}.${name}`);
		return { name, type, description };
	});
}

/** The manifest of the files, with every source that they name; same files, same text. */
export async function buildManifest(
	connection: DuckDBConnection,
	files: readonly ManifestFile[]
): Promise<Manifest> {
	const reader = await connection.runAndReadAll(
		`SELECT source, publisher, title_en AS title, vintage, licence, retrieved
		FROM sources ORDER BY source`
	);
	return {
		version: 1,
		files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
		sources: reader.getRowObjectsJson() as unknown as ManifestSource[]
	};
}
