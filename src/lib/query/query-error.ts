import type { Query, SqlParameter } from './database.ts';

/**
 * Why a query failed. `sql`: the engine refused it; `several`: it holds more than one statement;
 * `refused`: it does more than read; `restarted`: it broke the engine, which starts again; `large`: its answer is too
 * much to show.
 */
export type QueryErrorCode = 'sql' | 'several' | 'refused' | 'restarted' | 'large';

/** What a refused query would do: change tables, change settings, reach out of the engine, or something else than read. */
export type RefusalReason = 'write' | 'setting' | 'outside' | 'other';

/** Where in a text an error lies: offsets of characters, from 0. */
export interface ErrorPlace {
	from: number;
	to: number;
}

const REFUSALS: Record<RefusalReason, string> = {
	write: 'Only queries that read are allowed: this would change tables.',
	setting: 'Only queries that read are allowed: this would change how the engine works.',
	outside: 'Only our tables and your own can be read: this would reach other files or addresses.',
	other: 'Only queries that read are allowed.'
};

/** A failed query, with its SQL, its parameters and the engine's own error as cause. */
export class QueryError extends Error {
	readonly code: QueryErrorCode;
	readonly sql: string;
	readonly parameters: readonly SqlParameter[];
	/** Why it was refused, where it was. */
	reason: RefusalReason | null = null;
	/** Where in the text the error lies; null where the engine does not say. */
	place: ErrorPlace | null = null;
	/** Names that may have been meant in the place of one that does not exist. */
	candidates: readonly string[] = [];

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
		return new QueryError('refused', REFUSALS.other, query, cause);
	}

	/** The refusal of a query by what it would do. */
	static because(query: Query, reason: RefusalReason, place: ErrorPlace | null): QueryError {
		const error = new QueryError('refused', REFUSALS[reason], query).at(place);
		error.reason = reason;
		return error;
	}

	/** The failure of a query that needs or gives too much. */
	static large(query: Query, cause?: unknown): QueryError {
		const message = 'This query needs more memory than there is. Ask for fewer rows or columns.';
		return new QueryError('large', message, query, cause);
	}

	/** This error, with its place in the text. */
	at(place: ErrorPlace | null): this {
		this.place = place;
		return this;
	}
}
