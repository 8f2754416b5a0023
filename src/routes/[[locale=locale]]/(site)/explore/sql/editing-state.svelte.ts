import { formatNumber, m } from '#lib/i18n/index.ts';
import { areaCodes, type ExploreEngine, type NamedCode } from '#lib/query/index.ts';
import type { ExploreSession } from '../explore-session.ts';
import type { SqlEditor } from './open-editor.ts';
import type { SqlVocabulary } from './sql-completion.ts';

const SERIES = 'series:';

function seriesCodes(engine: ExploreEngine, session: ExploreSession): NamedCode[] {
	return engine.tables().flatMap(({ name }) => {
		if (!name.startsWith(SERIES)) return [];
		const code = name.slice(SERIES.length);
		const known = session.names.series(code);
		return [{ code, name: known === undefined ? code : `${known.name}, ${known.publisher}` }];
	});
}

/** Everything that the editor may offer, once the engine is there. */
export async function vocabularyOf(session: ExploreSession): Promise<SqlVocabulary> {
	const engine = await session.openEngine();
	const areas = await areaCodes(engine, session.locale);
	return {
		tables: engine.tables(),
		series: seriesCodes(engine, session),
		areas,
		rows: (count) => m.explore_sql_table_rows({ count: formatNumber(count, session.locale) })
	};
}

/** What is written and what became of it, apart from its rows, which the session shows. */
export class EditingState {
	readonly #session: ExploreSession;
	editor: SqlEditor | null = null;
	text = $state('');
	plan = $state('');
	planning = $state(false);
	planFailure = $state<Error | null>(null);
	said = $state('');
	/** The text that was last run from here. */
	#ran = '';
	#stop: AbortController | null = null;

	constructor(session: ExploreSession) {
		this.#session = session;
		this.text = session.view.sql ?? session.sql;
		this.#ran = this.text;
	}

	/** The failure to speak of: of the plan where one was asked for last. */
	get failure(): Error | null {
		return this.planFailure ?? this.#session.failure;
	}

	get busy(): boolean {
		return this.#session.running || this.planning;
	}

	/** Notes what the reader wrote. */
	wrote(text: string): void {
		this.text = text;
		this.said = '';
	}

	/** Follows a choice that was changed elsewhere, as long as nothing of the reader's own would be lost. */
	follow(text: string): void {
		if (this.text !== this.#ran || text === this.text) return;
		this.#ran = text;
		this.editor?.replace(text);
	}

	run(text = this.text): void {
		if (text.trim() === '') return;
		if (text !== this.text) this.editor?.replace(text);
		this.#ran = text;
		this.planFailure = null;
		this.plan = '';
		this.editor?.mark(null, '');
		this.#session.runSql(text);
	}

	cancel(): void {
		this.#stop?.abort();
		if (this.#session.running) this.#session.cancel();
	}

	async explain(analyse: boolean): Promise<void> {
		this.cancel();
		const stop = new AbortController();
		this.#stop = stop;
		this.planning = true;
		this.planFailure = null;
		this.editor?.mark(null, '');
		try {
			const engine = await this.#session.openEngine();
			this.plan = await engine.plan(this.text, { analyse, signal: stop.signal });
		} catch (error) {
			if (!stop.signal.aborted) this.planFailure = error as Error;
		} finally {
			if (this.#stop === stop) this.planning = false;
		}
	}

	async copy(): Promise<void> {
		try {
			await navigator.clipboard.writeText(this.text);
			this.said = m.explore_sql_copied();
		} catch {
			this.said = m.explore_sql_not_copied();
		}
	}
}
