import { QueryError } from '../../query-error.ts';
import { LARGE_CELL } from './cell-projection.ts';
import { errorPlace, messageWithoutPlace } from './error-place.ts';
import { nearestNames } from './nearest-names.ts';
import { sqlTokens } from './sql-tokens.ts';

const MISSING = /Table with name (.+) does not exist!/;
const CANDIDATES = /^(?:Candidate bindings: :?|Did you mean)\s*(.+?)\??$/m;

/** The table that the engine says it does not have, or null. */
export function missingTable(message: string): string | null {
	return MISSING.exec(message)?.[1] ?? null;
}

function engineCandidates(message: string): string[] {
	const list = CANDIDATES.exec(message)?.[1] ?? '';
	return sqlTokens(list)
		.filter(({ kind }) => kind === 'name')
		.map(({ value }) => value);
}

/** The failure, with its place in the reader's text, which began at `start` of the text that was sent. */
export function placed<Failure>(failure: Failure, sent: string, start: number): Failure {
	if (!(failure instanceof QueryError) || failure.place !== null) return failure;
	const place = errorPlace(failure.message, sent);
	const from = (place?.from ?? -1) - start;
	const to = Math.min((place?.to ?? 0) - start, failure.sql.length);
	return from < 0 || to <= from ? failure : failure.at({ from, to });
}

/** The same failure as a reader may see it: place in their text, names that may be meant, without the engine's picture. */
export function explainFailure(error: QueryError, tables: readonly string[]): QueryError {
	const { code, message, sql } = error;
	if (code !== 'sql') return error;
	const query = { text: sql, parameters: [] };
	if (/^Out of Memory Error/.test(message) || message.includes(LARGE_CELL))
		return QueryError.large(query, error.cause);
	if (/^Permission Error/.test(message)) {
		return QueryError.because(query, 'outside', error.place);
	}
	const missing = missingTable(message);
	const plain = messageWithoutPlace(message);
	// Of tables the engine knows only those that are loaded, and its own.
	const words = missing === null ? plain : (plain.split('\n')[0] ?? plain);
	const explained = new QueryError('sql', words, query, error.cause).at(error.place);
	explained.candidates = missing === null ? engineCandidates(plain) : nearestNames(missing, tables);
	return explained;
}
