import type * as ArrowModule from 'apache-arrow';
import { checkSteps } from './check-export.ts';
import { exportMetadata } from './export-metadata.ts';
import type { ExportCell, ExportColumn, ExportTable } from './export-table.ts';
import { runSteps, type Steps } from './steps.ts';

type Arrow = typeof ArrowModule;

/** Cells taken in one step: about a millisecond. */
const CELLS = 5_000;

function typeOf(arrow: Arrow, { type }: ExportColumn): ArrowModule.DataType {
	switch (type) {
		case 'text':
			return new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32());
		case 'integer':
			return new arrow.Int64();
		case 'number':
			return new arrow.Float64();
		case 'boolean':
			return new arrow.Bool();
		case 'list':
			return new arrow.List(new arrow.Field('item', new arrow.Utf8(), false));
	}
}

/** The cells of a column. Nulls are marked here: a builder that knows them makes code of text, which the pages' policy forbids. */
function* vectorSteps(
	arrow: Arrow,
	column: ExportColumn,
	cells: readonly ExportCell[]
): Steps<ArrowModule.Vector> {
	const builder: ArrowModule.Builder = arrow.makeBuilder({
		...{ type: typeOf(arrow, column), nullValues: [] }
	});
	for (const [index, cell] of cells.entries()) {
		if (cell === null) builder.setValid(index, false);
		else builder.set(index, column.type === 'integer' ? BigInt(cell as number) : cell);
		if ((index + 1) % CELLS === 0) yield;
	}
	return builder.finish().toVector();
}

function* arrowSteps(arrow: Arrow, table: ExportTable): Steps<Uint8Array> {
	const vectors: [ExportColumn, ArrowModule.Vector][] = [];
	for (const [place, column] of table.columns.entries()) {
		const cells = table.rows.map((row) => row[place] ?? null);
		vectors.push([column, yield* vectorSteps(arrow, column, cells)]);
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
