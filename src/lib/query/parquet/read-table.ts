import type { ManifestFile } from '#lib/catalogue/index.ts';
import type { Cell } from '../database.ts';
import { fullColumns } from './full-columns.ts';
import { readParquet, type ParquetColumn, type ParquetOptions } from './read-parquet.ts';

/** A file of the manifest as a table, all its columns filled; throws `DecodeError`. */
export async function readTable(
	bytes: Uint8Array,
	file: Pick<ManifestFile, 'series' | 'columns' | 'rows'>,
	options: Pick<ParquetOptions, 'onRows'> = {}
): Promise<{ rows: number; columns: ParquetColumn[] }> {
	const names = file.columns.map((column) => column.name);
	const expected = { rows: file.rows, columns: names };
	const { rows, columns, constants } = await readParquet(bytes, { ...options, expected });
	const byName = new Map(columns.map((column) => [column.name, column]));
	return {
		rows,
		columns: fullColumns(file, constants).map((column): ParquetColumn => {
			const { name } = column;
			if (!column.stored) {
				return { name, type: 'VARCHAR', values: new Array<Cell>(rows).fill(column.value) };
			}
			return byName.get(name) as ParquetColumn;
		})
	};
}

/** The rows of a file of the manifest, each with all columns in their order; throws `DecodeError`. */
export async function readTableRows<Row extends object>(
	bytes: Uint8Array,
	file: Pick<ManifestFile, 'series' | 'columns' | 'rows'>
): Promise<Row[]> {
	const table = await readTable(bytes, file);
	return Array.from({ length: table.rows }, (_none, index) => {
		const row: Record<string, Cell> = {};
		for (const { name, values } of table.columns) row[name] = values[index] ?? null;
		return row as Row;
	});
}
