import type { Query, SqlParameter } from './database.ts';

/**
 * Why a query failed. `sql`: the engine refused it; `several`: it holds more than one statement;
 * `refused`: it does more than read; `restarted`: it broke the engine, which starts again.
 */
export type QueryErrorCode = 'sql' | 'several' | 'refused' | 'restarted';

/** A failed query, with its SQL, its parameters and the engine's own error as cause. */
export class QueryError extends Error {
	readonly code: QueryErrorCode;
	readonly sql: string;
	readonly parameters: readonly SqlParameter[];

	constructor(code: QueryErrorCode, message: string, query: Query, cause?: unknown) {
		super(message, { cause });
		this.name = 'QueryError';
		this.code = code;
		this.sql = query.text;
		this.parameters = query.parameters;
	}

	/** The engine's refusal of a query. */
	static of(query: Query, cause: unknown): QueryError {
		if (cause instanceof QueryError) return cause;
		const message = cause instanceof Error ? cause.message : String(cause);
		if (message.includes('Cannot prepare multiple statements')) {
			const text = 'A query must be one statement; PIVOT needs its values listed with IN.';
			return new QueryError('several', text, query, cause);
		}
		return new QueryError('sql', message, query, cause);
	}

	/** The refusal of a query that would change something. */
	static refused(query: Query, cause?: unknown): QueryError {
		return new QueryError('refused', 'Only queries that read are allowed.', query, cause);
	}
}
