import { abortError } from '../../abort.ts';
import { EngineError } from '../../engine-error.ts';
import type { IncomingTable, SqlTable } from '../explore-engine.ts';
import type { ExploreSide } from './explore-side.ts';

/** What an own table may be called: never as one of ours. */
const OWN_NAME = /^own_[a-z0-9_]{1,59}$/;

function insertError(name: string, cause: unknown): Error {
	if (cause instanceof EngineError || (cause as Error).name === 'AbortError') return cause as Error;
	const why = cause instanceof Error ? cause.message : String(cause);
	const message = `The table ${name} could not be built: ${why} Nothing was changed.`;
	return new EngineError('insert', message, cause);
}

async function rowsIn(side: ExploreSide, table: string): Promise<number> {
	const text = `SELECT count(*)::DOUBLE FROM "${table}"`;
	const { rows } = await side.ask({ text, parameters: [] }, text, 1, undefined);
	return Number(rows[0]?.[0]);
}

/**
 * Builds an own table piece by piece beside the one it replaces, and puts it there once all rows have come. Throws
 * `EngineError` or an `AbortError`; nothing is left then of the new table, and the old one stands.
 */
export async function insertTable(
	side: ExploreSide,
	{ name, columns, pieces, rows: expected }: IncomingTable,
	{ signal, onRows }: { signal?: AbortSignal; onRows?: (rows: number) => void }
): Promise<SqlTable> {
	if (!OWN_NAME.test(name)) {
		const message = `An own table must be called own_ and small letters, digits or _, not ${name}.`;
		throw new EngineError('insert', message);
	}
	const draft = `${name}:draft`;
	const { tableFromIPC } = await import('apache-arrow');
	await side.start();
	await side.change(`DROP TABLE IF EXISTS "${draft}"`);
	const wanted = columns.map((column) => column.name).join('\n');
	let schema: string | null = null;
	let sent = 0;
	try {
		for await (const piece of pieces) {
			if (signal?.aborted) throw abortError(signal);
			const { numRows, schema: own } = tableFromIPC(piece);
			if (own.fields.map((field) => field.name).join('\n') !== wanted) {
				throw new Error('A piece has other columns than the table.');
			}
			const types = own.fields.map((field) => String(field.type)).join('\n');
			if (schema !== null && schema !== types) {
				throw new Error('A piece has other types of columns than the first.');
			}
			await side.add(draft, piece, schema === null);
			schema = types;
			sent += numRows;
			onRows?.(sent);
		}
		if (signal?.aborted) throw abortError(signal);
		if (schema === null) throw new Error('It has no rows.');
		const held = await rowsIn(side, draft);
		if (held !== sent || (expected !== null && held !== expected)) {
			throw new Error(`${held} of ${expected ?? sent} rows arrived.`);
		}
		const described = `DESCRIBE SELECT * FROM "${draft}"`;
		const types = await side.prepared({ text: described, parameters: [] }, described, undefined);
		await side.change(`DROP TABLE IF EXISTS "${name}"`);
		await side.change(`ALTER TABLE "${draft}" RENAME TO "${name}"`);
		return {
			name,
			rows: held,
			columns: types.map(([column, type]) => ({
				name: String(column),
				type: String(type),
				description: ''
			})),
			own: true
		};
	} catch (cause) {
		await side.change(`DROP TABLE IF EXISTS "${draft}"`).catch(() => undefined);
		throw insertError(name, cause);
	}
}
