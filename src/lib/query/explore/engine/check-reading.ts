import type { Query } from '../../database.ts';
import { QueryError, type RefusalReason } from '../../query-error.ts';
import { sqlTokens, type SqlToken } from './sql-tokens.ts';

/** A statement that may be asked of the engine: it is one, and no word of it does more than read. */
export interface ReadingStatement {
	/** Without what stands after its end; offsets are those of the reader's text. */
	text: string;
	tokens: readonly SqlToken[];
	/** Whether each bracket is closed in its turn: what is not must never be put into other brackets. */
	balanced: boolean;
	/** What it explains; null where it explains nothing. */
	explained: { text: string; analyse: boolean } | null;
}

const READING = new Set([
	...['SELECT', 'WITH', 'FROM', 'VALUES', 'TABLE', 'PIVOT', 'PIVOT_WIDER', 'PIVOT_LONGER'],
	...['UNPIVOT', 'SUMMARIZE', 'DESCRIBE', 'DESC', 'SHOW', 'EXPLAIN']
]);
const REFUSED: Record<Exclude<RefusalReason, 'other'>, readonly string[]> = {
	write: [
		...['CREATE', 'INSERT', 'UPDATE', 'DELETE', 'DROP', 'ALTER', 'TRUNCATE', 'MERGE', 'COMMENT'],
		...['VACUUM', 'ANALYZE', 'ANALYSE', 'CHECKPOINT', 'FORCE', 'BEGIN', 'START', 'COMMIT', 'END'],
		...['ROLLBACK', 'ABORT', 'REINDEX']
	],
	setting: ['SET', 'RESET', 'PRAGMA', 'USE', 'CALL', 'PREPARE', 'EXECUTE', 'DEALLOCATE'],
	outside: ['ATTACH', 'DETACH', 'COPY', 'EXPORT', 'IMPORT', 'INSTALL', 'LOAD']
};
/** Functions that reach out of the engine, by reason. */
const FUNCTIONS: readonly [RegExp, RefusalReason][] = [
	[/^(read_|parquet_|sniff_|scan_|load_|st_read)|_scan(_dumb)?$|^(glob|getenv)$/, 'outside'],
	[/^(which_secret|duckdb_secrets|start_ui|stop_ui|get_ui_url|http.*|curl.*)$/, 'outside'],
	[/^(enable|disable)_|^(set_|add_)(?!bit$)|^(force_)?checkpoint$|^write_log$/, 'setting'],
	[/^(truncate_duckdb_logs|nextval|currval|setseed|set_config)$/, 'setting'],
	[/^(query|query_table|json_execute_serialized_sql|sql_auto_complete)$/, 'other']
];

function refusedStart(word: string): RefusalReason | null {
	for (const [reason, words] of Object.entries(REFUSED)) {
		if (words.includes(word)) return reason as RefusalReason;
	}
	return null;
}

function refuse(query: Query, reason: RefusalReason, token: SqlToken): never {
	throw QueryError.because(query, reason, { from: token.from, to: token.to });
}

/** The tokens after EXPLAIN and its options. */
function explainedPart(tokens: readonly SqlToken[]): { rest: SqlToken[]; analyse: boolean } {
	let next = 1;
	let analyse = false;
	if (/^ANALY[ZS]E$/i.test(tokens[1]?.value ?? '')) {
		analyse = true;
		next = 2;
	} else if (tokens[1]?.value === '(') {
		const end = tokens.findIndex((token, index) => index > 1 && token.value === ')');
		const options = tokens.slice(2, end === -1 ? undefined : end);
		if (options.every(({ kind }) => kind === 'word' || kind === 'sign')) {
			const own = options.filter((token) => /^(ANALY[ZS]E|FORMAT)$/i.test(token.value));
			if (own.length > 0) {
				analyse = own.some((token) => /^ANALY/i.test(token.value));
				next = end === -1 ? tokens.length : end + 1;
			}
		}
	}
	return { rest: tokens.slice(next), analyse };
}

/** Reads a text as one statement that only reads; throws a `QueryError` with reason and place otherwise. */
export function checkReading(query: Query): ReadingStatement {
	const all = sqlTokens(query.text);
	const end = all.findIndex(({ kind, value }) => kind === 'sign' && value === ';');
	const tokens = end === -1 ? all : all.slice(0, end);
	const extra = end === -1 ? undefined : all.slice(end).find(({ value }) => value !== ';');
	const [first] = tokens;
	const start = first?.value.toUpperCase() ?? '';
	const reason = first?.kind === 'word' ? refusedStart(start) : null;
	if (first !== undefined && reason !== null) refuse(query, reason, first);
	if (extra !== undefined) {
		const message = 'A query must be one statement; remove what follows the semicolon.';
		throw new QueryError('several', message, query).at({ from: extra.from, to: extra.to });
	}
	const nul = query.text.indexOf('\0');
	if (nul !== -1) throw QueryError.because(query, 'other', { from: nul, to: nul + 1 });
	tokens.forEach((token, index) => {
		if (token.kind === 'text' || tokens[index + 1]?.value !== '(') return;
		const name = token.value.toLowerCase();
		const found = FUNCTIONS.find(([pattern]) => pattern.test(name));
		if (found !== undefined) refuse(query, found[1], token);
	});
	const text = query.text.slice(0, tokens.at(-1)?.to ?? 0);
	const signs = tokens.filter(({ kind }) => kind === 'sign').map(({ value }) => value);
	const count = (pattern: RegExp) => signs.filter((sign) => pattern.test(sign)).length;
	const balanced = tokens.every(({ depth }) => depth >= 0) && count(/[([{]/) === count(/[)\]}]/);
	if (start !== 'EXPLAIN') return { text, tokens, balanced, explained: null };
	const { rest, analyse } = explainedPart(tokens);
	const [inner] = rest;
	const own = inner?.kind === 'word' ? refusedStart(inner.value.toUpperCase()) : null;
	if (inner !== undefined && own !== null) refuse(query, own, inner);
	if (inner === undefined) return { text, tokens, balanced, explained: null };
	return {
		text,
		tokens,
		balanced,
		explained: { text: ' '.repeat(inner.from) + text.slice(inner.from), analyse }
	};
}

/** Whether a statement can be asked as it is, without being wrapped: a PIVOT that finds its own columns. */
export function isOpenPivot({ tokens }: ReadingStatement): boolean {
	const words = tokens
		.filter(({ kind }) => kind === 'word')
		.map(({ value }) => value.toUpperCase());
	const [first] = tokens;
	return (
		words.some((word) => word.startsWith('PIVOT')) &&
		(first?.value === '(' || READING.has(words[0] ?? '')) &&
		!words.some((word) => /^(INSERT|UPDATE|DELETE|MERGE|CREATE|COPY|ATTACH|SET)$/.test(word))
	);
}

/** Whether a statement asks which tables there are: `SHOW TABLES`. */
export function isTableList({ tokens }: ReadingStatement): boolean {
	return tokens.map(({ value }) => value.toUpperCase()).join(' ') === 'SHOW TABLES';
}
