import { tableName, type Manifest } from '#lib/catalogue/index.ts';
import { abortError } from '../../abort.ts';
import type { Query } from '../../database.ts';
import { EngineError } from '../../engine-error.ts';
import { QueryError } from '../../query-error.ts';
import type {
	EngineStatus,
	ExploreEngine,
	IncomingTable,
	SqlColumn,
	SqlResult,
	SqlTable
} from '../explore-engine.ts';
import { cellProjection } from './cell-projection.ts';
import { checkReading, isOpenPivot, isTableList, type ReadingStatement } from './check-reading.ts';
import { explainFailure, missingTable, placed } from './explain-failure.ts';
import type { ExploreSide, OpenSide } from './explore-side.ts';
import { insertTable } from './insert-table.ts';
import { manifestTables } from './manifest-tables.ts';
import { namedTables } from './named-tables.ts';
import type { StatusBoard } from './status-board.ts';

/** Rows of an answer where nothing else is asked for. */
const LIMIT = 10_000;
/** The most texts whose columns are kept. */
const MOST_KNOWN = 100;
/** What an engine names the types that a PIVOT leaves behind. */
const PIVOT_TYPES = `SELECT type_name FROM duckdb_types() WHERE type_name LIKE '\\_\\_pivot\\_enum\\_%' ESCAPE '\\'`;

function keep<Value>(kept: Map<string, Value>, text: string, value: Value): void {
	kept.delete(text);
	kept.set(text, value);
	const [oldest] = kept.keys();
	if (kept.size > MOST_KNOWN && oldest !== undefined) kept.delete(oldest);
}

/** The explorer's engine over one of the two engines: which tables a text needs, what it may do, what went wrong. */
export class ExploreCore implements ExploreEngine {
	readonly #side: ExploreSide;
	readonly #known: ReadonlySet<string>;
	readonly #corpus: readonly SqlTable[];
	readonly #own = new Map<string, SqlTable>();
	readonly #board: StatusBoard;
	/** The columns of texts that were asked of the same tables before, so that the engine need not be asked for them. */
	#described = new Map<string, SqlColumn[]>();
	#closed = false;

	constructor(manifest: Manifest, board: StatusBoard, open: OpenSide) {
		this.#board = board;
		this.#known = new Set(manifest.files.map(tableName));
		this.#corpus = manifestTables(manifest);
		this.#side = open(() => this.#lost());
	}

	get status(): EngineStatus {
		return this.#board.status;
	}

	onStatus(listener: (status: EngineStatus) => void): () => void {
		return this.#board.listen(listener);
	}

	tables(): SqlTable[] {
		return [...this.#own.values(), ...this.#corpus];
	}

	start(): Promise<void> {
		return this.#board.starting(() => this.#side.start());
	}

	async run(
		text: string,
		{ limit = LIMIT, signal }: { limit?: number; signal?: AbortSignal } = {}
	): Promise<SqlResult> {
		return this.#reading(text, signal, async (query, statement) => {
			const started = performance.now();
			if (isTableList(statement)) return this.#tableList(limit, started);
			const described = this.#described;
			const known = described.get(statement.text);
			const ask = (columns: SqlColumn[] | null) => {
				const before = columns === null ? '' : `SELECT ${cellProjection(columns)} FROM (\n`;
				const after = columns === null ? '' : `\n) LIMIT ${limit + 1}`;
				const asked = before + statement.text + after;
				return this.#side
					.ask(query, asked, limit, signal)
					.catch((error: unknown) => Promise.reject(placed(error, asked, before.length)));
			};
			let columns = known ?? (await this.#columns(query, statement, signal));
			const answer = await ask(columns).catch(async (error: unknown) => {
				// While a known text waited, its engine was ended with its tables: it is asked as if for the first time.
				const isLost = known !== undefined && described !== this.#described;
				if (!isLost || !(error instanceof QueryError) || error.code !== 'sql') throw error;
				columns = await this.#columns(query, statement, signal);
				return ask(columns);
			});
			const { rows } = answer;
			if (columns !== null) keep(described, statement.text, columns);
			if (columns === null && statement.explained === null) await this.#forgetPivots();
			return {
				columns: columns ?? answer.columns,
				rows: rows.slice(0, limit),
				cut: rows.length > limit,
				milliseconds: performance.now() - started
			};
		});
	}

	async plan(
		text: string,
		{ analyse = false, signal }: { analyse?: boolean; signal?: AbortSignal } = {}
	): Promise<string> {
		return this.#reading(text, signal, async (query, statement) => {
			const { explained } = statement;
			await this.#columns(query, statement, signal);
			const how = analyse || explained?.analyse === true ? 'EXPLAIN ANALYZE' : 'EXPLAIN';
			const asked = `${how} ${explained?.text ?? statement.text}`;
			const { rows } = await this.#side
				.ask(query, asked, LIMIT, signal)
				.catch((error: unknown) => Promise.reject(placed(error, asked, how.length + 1)));
			return rows.map((row) => String(row[1] ?? '')).join('\n');
		});
	}

	async insert(
		table: IncomingTable,
		options: { signal?: AbortSignal; onRows?: (rows: number) => void } = {}
	): Promise<void> {
		await this.start();
		const work = () => insertTable(this.#side, table, options);
		const inserted = await this.#board.during('busy', work);
		this.#described = new Map();
		this.#own.set(table.name, inserted);
	}

	async drop(name: string): Promise<void> {
		if (!this.#own.delete(name)) return;
		this.#described = new Map();
		await this.#side.change(`DROP TABLE IF EXISTS "${name}"`);
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.#side.close();
		this.#board.stop();
	}

	/** All tables that can be asked, of which the engine holds only those asked before. */
	#tableList(limit: number, started: number): SqlResult {
		const rows = this.tables().map(({ name, rows: count, own }) => [name, count, own]);
		return {
			columns: [
				{ name: 'name', type: 'VARCHAR' },
				{ name: 'rows', type: 'BIGINT' },
				{ name: 'own', type: 'BOOLEAN' }
			],
			rows: rows.slice(0, limit),
			cut: rows.length > limit,
			milliseconds: performance.now() - started
		};
	}

	#lost(): void {
		this.#own.clear();
		this.#described = new Map();
		if (!this.#closed) this.#board.restarting(() => this.#side.start()).catch(() => undefined);
	}

	/** Checks a text, makes its tables ready, and does the work with it. */
	async #reading<T>(
		text: string,
		signal: AbortSignal | undefined,
		work: (query: Query, statement: ReadingStatement) => Promise<T>
	): Promise<T> {
		const query: Query = { text, parameters: [] };
		const statement = checkReading(query);
		if (signal?.aborted) throw abortError(signal);
		try {
			await this.start();
			const tables = namedTables(statement.tokens, this.#known);
			await this.#board.during('tables', () => this.#side.need(tables, signal));
			return await this.#board.during('busy', () => work(query, statement));
		} catch (error) {
			throw this.#explained(error, signal);
		}
	}

	/**
	 * The columns of a statement that reads; null for one that cannot be part of another (EXPLAIN, or a PIVOT that finds
	 * its own columns). Only what reads can stand in brackets after FROM, which is how the engine itself refuses the rest.
	 */
	async #columns(
		query: Query,
		statement: ReadingStatement,
		signal: AbortSignal | undefined
	): Promise<SqlColumn[] | null> {
		const text = statement.explained?.text ?? statement.text;
		if (!statement.balanced) {
			const error = new QueryError('sql', 'A bracket is missing.', query);
			throw await this.#plainFailure(query, error, text, signal);
		}
		for (const loaded = new Set<string>(); ;) {
			try {
				const asked = `DESCRIBE SELECT * FROM (${text}\n)`;
				const rows = await this.#side.prepared(query, asked, signal);
				if (statement.explained !== null) return null;
				return rows.map(([name, type]) => ({ name: String(name), type: String(type) }));
			} catch (error) {
				if (!(error instanceof QueryError) || signal?.aborted) throw error;
				const missing = missingTable(error.message);
				const name = [...this.#known].find((one) => one.toLowerCase() === missing?.toLowerCase());
				if (name !== undefined && !loaded.has(name)) {
					loaded.add(name);
					await this.#board.during('tables', () => this.#side.need([name], signal));
				} else if (error.code === 'several' && isOpenPivot(statement)) return null;
				else throw await this.#plainFailure(query, error, text, signal);
			}
		}
	}

	/** What the engine says of the reader's own text; a refusal where it has nothing to say against it. */
	async #plainFailure(
		query: Query,
		error: QueryError,
		text: string,
		signal: AbortSignal | undefined
	): Promise<Error> {
		if (error.code !== 'sql') return error;
		const failure = await this.#side.prepare(query, text, signal).then(
			() => null,
			(cause: Error) => cause
		);
		return placed(failure, text, 0) ?? QueryError.because(query, 'other', null);
	}

	async #forgetPivots(): Promise<void> {
		const query: Query = { text: PIVOT_TYPES, parameters: [] };
		const types = await this.#side.prepared(query, PIVOT_TYPES, undefined);
		for (const [name] of types) await this.#side.change(`DROP TYPE IF EXISTS "${String(name)}"`);
	}

	#explained(error: unknown, signal: AbortSignal | undefined): unknown {
		if (signal?.aborted && (error as Error).name === 'AbortError') return error;
		if ((error as Error).name === 'AbortError') {
			return new EngineError(
				'silent',
				'The query engine starts again. Run the query again.',
				error
			);
		}
		if (!(error instanceof QueryError)) return error;
		return explainFailure(
			error,
			this.tables().map(({ name }) => name)
		);
	}
}
