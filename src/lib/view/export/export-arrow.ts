import type * as ArrowModule from 'apache-arrow';
import { arrowVector } from './arrow-vector.ts';
import { checkSteps } from './check-export.ts';
import { exportMetadata } from './export-metadata.ts';
import type { ExportColumn, ExportTable } from './export-table.ts';
import { runSteps, type Steps } from './steps.ts';

type Arrow = typeof ArrowModule;

function* arrowSteps(arrow: Arrow, table: ExportTable): Steps<Uint8Array> {
	const vectors: [ExportColumn, ArrowModule.Vector][] = [];
	for (const [place, column] of table.columns.entries()) {
		const cells = table.rows.map((row) => row[place] ?? null);
		vectors.push([column, arrowVector(arrow, column.type, cells)]);
		yield;
	}
	const fields = vectors.map(([{ name, description }, { type }]) => {
		const said = new Map([['description', description]]);
		return new arrow.Field(name, type, true, said);
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
