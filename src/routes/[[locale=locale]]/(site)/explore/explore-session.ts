import type { ExploreView, Figure } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { EngineStatus, ExploreEngine, SqlResult } from '#lib/query/index.ts';
import type { ExploreNames } from '#lib/view/index.ts';

/** What the parts of the explorer share: what is shown, and how it is changed. */
export interface ExploreSession {
	readonly locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	readonly root: string;
	readonly view: ExploreView;
	readonly names: ExploreNames;
	/** The rows shown, transformed; those that a reader's SQL gave, where its columns name them. */
	readonly figures: readonly Figure[];
	/** The answer to the reader's own SQL; null where the choice speaks, or until it has run. */
	readonly result: SqlResult | null;
	/** The SQL behind what is shown, ready to be copied into any DuckDB. */
	readonly sql: string;
	readonly status: 'ready' | 'loading' | 'error';
	/** What went wrong, in the reader's language; empty where nothing did. */
	readonly message: string;
	readonly engineStatus: EngineStatus;
	/** Shows another view, and remembers this one for undo. */
	change(part: Partial<ExploreView>): void;
	/** Shows what the reader's SQL gives, as `change({ sql })` does, and runs it even where it is the same as before. */
	runSql(text: string): void;
	/** Whether the reader's SQL runs now. */
	readonly running: boolean;
	/** Why the reader's SQL failed (`QueryError` with its place, `EngineError`, `LoadError`); null where it did not. */
	readonly failure: Error | null;
	/** Stops the reader's SQL; `running` ends, and the last answer stays. */
	cancel(): void;
	/** The engine, started where it is not yet. */
	openEngine(): Promise<ExploreEngine>;
}
