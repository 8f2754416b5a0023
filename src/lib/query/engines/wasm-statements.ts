import type { AsyncDuckDBConnection, AsyncPreparedStatement } from '@duckdb/duckdb-wasm';
import { boundType } from '../bound-type.ts';
import type { Query } from '../database.ts';
import { QueryError } from '../query-error.ts';
import { explained } from './explained.ts';

/** The most statements of each kind that are kept. */
const LIMIT = 64;

/**
 * What a connection knows of the queries that it has run, so that asking again with other values needs
 * no second check and no second plan.
 */
export class WasmStatements {
	readonly #connection: AsyncDuckDBConnection;
	/** Texts of queries that read. */
	readonly #checked = new Set<string>();
	/** Names of prepared queries by their text. */
	readonly #names = new Map<string, string>();
	/** Statements that set the bound values, by their text. */
	readonly #binders = new Map<string, AsyncPreparedStatement>();
	#prepared = 0;

	constructor(connection: AsyncDuckDBConnection) {
		this.#connection = connection;
	}

	/**
	 * Throws where the text is no single query that reads. Only such a text can be a subquery: this is
	 * prepared but never run, because the engine cannot tell the kind of a statement.
	 */
	async check(query: Query): Promise<void> {
		if (this.#checked.has(query.text)) return;
		try {
			const subquery = `SELECT * FROM (${explained(query.text)}\n)`;
			await (await this.#connection.prepare(subquery)).close();
		} catch (cause) {
			await (await this.#connection.prepare(query.text)).close();
			throw QueryError.refused(query, cause);
		}
		for (const text of this.#checked) if (this.#checked.size >= LIMIT) this.#checked.delete(text);
		this.#checked.add(query.text);
	}

	/**
	 * The text to send for a checked query; call `keep` once it has run. Bound values travel through a
	 * prepared SET VARIABLE, because a prepared statement of this engine cannot be cancelled.
	 */
	async runnable(query: Query): Promise<{ text: string; keep: () => void }> {
		const { text, parameters } = query;
		if (parameters.length === 0) return { text, keep: () => undefined };
		const execute = `(${await this.#bind(query)})`;
		const known = this.#names.get(text);
		if (known !== undefined) return { text: `EXECUTE ${known}${execute}`, keep: () => undefined };
		// Beyond the limit, the oldest names serve again.
		const name = `asked_${this.#prepared % LIMIT}`;
		this.#prepared += 1;
		for (const [old, its] of this.#names) if (its === name) this.#names.delete(old);
		return {
			text: `PREPARE ${name} AS ${text}\n; EXECUTE ${name}${execute}`,
			keep: () => this.#names.set(text, name)
		};
	}

	/** The arguments of `EXECUTE`: fields of the variable that holds the bound values. */
	async #bind({ parameters }: Query): Promise<string> {
		const values = parameters.filter((value) => value !== null);
		if (values.length > 0) {
			const fields = values.map((value, index) => `v${index}: ?::${boundType(value)}`).join(', ');
			await (await this.#binder(`SET VARIABLE bound = {${fields}}`)).query(...values);
		}
		let next = 0;
		return parameters
			.map((value) => (value === null ? 'NULL' : `getvariable('bound').v${next++}`))
			.join(', ');
	}

	async #binder(text: string): Promise<AsyncPreparedStatement> {
		const known = this.#binders.get(text);
		if (known !== undefined) return known;
		for (const [old, statement] of this.#binders) {
			if (this.#binders.size < LIMIT) break;
			this.#binders.delete(old);
			await statement.close();
		}
		const statement = await this.#connection.prepare(text);
		this.#binders.set(text, statement);
		return statement;
	}
}
