import { tableName, type ManifestFile } from '#lib/catalogue/index.ts';
import { abortError } from '../abort.ts';
import { EngineError } from '../engine-error.ts';
import { ident, sql } from '../sql.ts';
import { arrowPieces } from './arrow-stream.ts';
import type { WasmOptions } from './wasm-options.ts';
import type { WasmSession } from './wasm-session.ts';

/** Runs work on the engine in its turn. */
type InTurn = <T>(work: (session: WasmSession) => Promise<T>) => Promise<T>;

/** Lets the page breathe; throws once the signal aborts. */
async function pause(signal: AbortSignal): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve));
	if (signal.aborted) throw abortError(signal);
}

/**
 * Fetches a file of the manifest and builds its table, in pieces between which the page goes on; nothing is left of a
 * table that was not completed. Throws `LoadError`, `DecodeError`, `EngineError` or an `AbortError`.
 */
export async function wasmTable(
	{ fetchFile, onProgress }: WasmOptions,
	file: ManifestFile,
	signal: AbortSignal,
	inTurn: InTurn
): Promise<void> {
	const name = tableName(file);
	const [bytes, { readTable }] = await Promise.all([
		fetchFile(file, {
			signal,
			onProgress: ({ loaded, total }) => onProgress?.({ phase: 'file', table: name, loaded, total })
		}),
		import('../parquet/read-table.ts')
	]);
	const table = await readTable(bytes, file, {
		onRows: async (loaded, total) => {
			onProgress?.({ phase: 'decode', table: name, loaded, total });
			await pause(signal);
		}
	});
	const insert = async ({ connection }: WasmSession) => {
		onProgress?.({ phase: 'insert', table: name, loaded: 0, total: file.rows });
		let create = true;
		for await (const { stream, loaded } of arrowPieces(table)) {
			await connection.insertArrowFromIPCStream(stream, { name, create });
			create = false;
			onProgress?.({ phase: 'insert', table: name, loaded, total: file.rows });
			await pause(signal);
		}
		const count = await connection.query(sql`SELECT count(*) AS n FROM ${ident(name)}`.text);
		const rows = Number((count.get(0) as { n?: unknown } | null)?.n);
		if (rows !== file.rows) throw new Error(`${rows} of ${file.rows} rows arrived`);
	};
	const drop = ({ connection }: WasmSession) =>
		connection.query(sql`DROP TABLE IF EXISTS ${ident(name)}`.text);
	try {
		await inTurn(async (session) => {
			await drop(session);
			try {
				await insert(session);
			} catch (error) {
				await drop(session).catch(() => undefined);
				throw error;
			}
		});
	} catch (cause) {
		if (cause instanceof EngineError || (cause as Error).name === 'AbortError') throw cause;
		const message = `The table ${name} could not be built. Free some memory, then try again.`;
		throw new EngineError('insert', message, cause);
	}
}
