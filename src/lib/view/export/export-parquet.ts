import type { SchemaElement } from 'hyparquet';
import { checkSteps } from './check-export.ts';
import { exportMetadata } from './export-metadata.ts';
import { runSteps } from './steps.ts';
import type { ExportColumn, ExportTable, ExportType } from './export-table.ts';

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const ELEMENTS = {
	text: TEXT,
	integer: { type: 'INT64' },
	number: { type: 'DOUBLE' },
	boolean: { type: 'BOOLEAN' }
} as const satisfies Record<Exclude<ExportType, 'list'>, Partial<SchemaElement>>;

function elementsOf({ name, type }: ExportColumn): SchemaElement[] {
	const repetition_type = 'OPTIONAL';
	if (type !== 'list') return [{ name, ...ELEMENTS[type], repetition_type }];
	return [
		{ name, converted_type: 'LIST', num_children: 1, repetition_type },
		{ name: 'list', num_children: 1, repetition_type: 'REPEATED' },
		{ name: 'element', ...TEXT, repetition_type: 'REQUIRED' }
	];
}

/**
 * Rows as Parquet (Snappy): texts, 64-bit whole numbers, doubles, booleans and lists of texts. The key-value
 * metadata hold the parts of `about` by name, and the descriptions of the columns. Throws `TypeError`
 * on a cell of another type.
 */
export async function exportParquet(
	table: ExportTable,
	signal?: AbortSignal
): Promise<ArrayBuffer> {
	await runSteps(checkSteps(table), signal);
	const { parquetWriteBuffer } = await import('hyparquet-writer');
	const { columns, rows } = table;
	const columnData = columns.map(({ name, type }, place) => ({
		name,
		data: rows.map((row) => {
			const cell = row[place] ?? null;
			return type === 'integer' && cell !== null ? BigInt(cell as number) : cell;
		})
	}));
	const schema: SchemaElement[] = [
		{ name: 'root', num_children: columns.length },
		...columns.flatMap(elementsOf)
	];
	return parquetWriteBuffer({ columnData, schema, kvMetadata: exportMetadata(table) });
}
