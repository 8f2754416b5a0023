import type * as ArrowModule from 'apache-arrow';
import { checkSteps } from './check-export.ts';
import { exportMetadata } from './export-metadata.ts';
import type { ExportCell, ExportColumn, ExportTable } from './export-table.ts';
import { runSteps, type Steps } from './steps.ts';

type Arrow = typeof ArrowModule;

function vectorOf(arrow: Arrow, { type }: ExportColumn, cells: readonly ExportCell[]) {
	switch (type) {
		case 'text':
			return arrow.vectorFromArray(
				cells as (string | null)[],
				new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32())
			);
		case 'integer':
			return arrow.vectorFromArray(
				cells.map((cell) => (cell === null ? null : BigInt(cell as number))),
				new arrow.Int64()
			);
		case 'number':
			return arrow.vectorFromArray(cells as (number | null)[], new arrow.Float64());
		case 'boolean':
			return arrow.vectorFromArray(cells as (boolean | null)[], new arrow.Bool());
		case 'list': {
			const part = new arrow.Field('item', new arrow.Utf8(), false);
			return arrow.vectorFromArray(cells as (readonly string[] | null)[], new arrow.List(part));
		}
	}
}

function* arrowSteps(arrow: Arrow, table: ExportTable): Steps<Uint8Array> {
	const vectors: [ExportColumn, ArrowModule.Vector][] = [];
	for (const [place, column] of table.columns.entries()) {
		const cells = table.rows.map((row) => row[place] ?? null);
		vectors.push([column, vectorOf(arrow, column, cells)]);
		yield;
	}
	const fields = vectors.map(([{ name, description }, { type }]) => {
		const said = new Map([['description', description]]);
		return new arrow.Field(name, type as ArrowModule.DataType, true, said);
	});
	const about = new Map(exportMetadata(table).map(({ key, value }) => [key, value]));
	const schema = new arrow.Schema(fields, about);
	const columns = Object.fromEntries(vectors.map(([{ name }, vector]) => [name, vector]));
	return arrow.tableToIPC(new arrow.Table(schema, columns), 'file');
}

/**
 * Rows as an Arrow IPC file: texts as dictionaries, 64-bit whole numbers, doubles, booleans and lists of texts; the
 * metadata are those of the Parquet file. Throws `TypeError` on a cell of another type.
 */
export async function exportArrow(
	table: ExportTable,
	signal?: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	await runSteps(checkSteps(table), signal);
	const arrow = await import('apache-arrow');
	return (await runSteps(arrowSteps(arrow, table), signal)) as Uint8Array<ArrayBuffer>;
}
