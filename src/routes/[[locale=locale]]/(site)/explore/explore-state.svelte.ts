import {
	chosenSeries,
	selectFigures,
	type ExploreView,
	type Figure,
	type Observation
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { EngineStatus, ExploreEngine, SqlResult } from '#lib/query/index.ts';
import {
	decodeExploreView,
	exploreContext,
	exploreNames,
	firstAreas,
	FIRST_EXPLORE_VIEW,
	NO_HISTORY,
	redoView,
	rememberView,
	undoView,
	type DroppedPart,
	type ExploreFile,
	type ExploreNames
} from '#lib/view/index.ts';
import { loadJson } from '../../../load-json.ts';
import type { ExplorePageData } from './explore-page.ts';
import type { ExploreSession } from './explore-session.ts';
import type { FigureSource } from './figure-source.ts';

/** What the explorer shows now, and how a reader's choice changes it. */
export class ExploreState implements ExploreSession {
	readonly locale: Locale;
	readonly root: string;
	readonly page: ExplorePageData;
	view = $state.raw<ExploreView>(FIRST_EXPLORE_VIEW);
	/** Only what the first view needs, until a reader touches the page. */
	file = $state.raw<ExploreFile>() as ExploreFile;
	/** Whether all that can be chosen is here. */
	isWhole = $state(false);
	/** The rows chosen, before any transformation; those that flags hide among them. */
	published = $state.raw<Figure[]>([]);
	figures = $state.raw<Figure[]>([]);
	status = $state<'ready' | 'loading' | 'error'>('ready');
	failure = $state.raw<unknown>(null);
	dropped = $state.raw<DroppedPart[]>([]);
	result = $state.raw<SqlResult | null>(null);
	engineStatus = $state.raw<EngineStatus>({ state: 'idle' });
	readonly names: ExploreNames = $derived(exploreNames(this.file, this.locale));
	#history = $state.raw(NO_HISTORY);
	/** What a reader is still typing or dragging: all of it is one step. */
	#passing: string | null = null;
	#source: FigureSource | null = null;
	#preparing: Promise<void> | null = null;
	#turn = 0;
	readonly #onshown: (view: ExploreView, passing: boolean) => void;

	/** `onshown` is told of every view that a reader's act brings, and whether more of the same act may follow. */
	constructor(
		page: ExplorePageData,
		onshown: (view: ExploreView, passing: boolean) => void = () => undefined
	) {
		this.page = page;
		this.locale = page.locale;
		this.root = page.root;
		this.file = page.file;
		this.figures = page.figures;
		this.published = page.figures;
		this.#onshown = onshown;
	}

	/** True while everything shown is as prerendered. */
	get isUntouched(): boolean {
		return this.view === FIRST_EXPLORE_VIEW;
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	get message(): string {
		return this.failure instanceof Error ? this.failure.message : '';
	}

	get sql(): string {
		return this.view.sql ?? '';
	}

	/** Makes all that can be chosen ready. */
	async prepare(): Promise<void> {
		this.#preparing ??= this.#loadFile().catch((cause: unknown) => {
			this.#preparing = null;
			throw cause;
		});
		await this.#preparing;
	}

	/** Shows another view; steps of one `passing` act are remembered as one. */
	change(part: Partial<ExploreView>, passing: string | null = null): void {
		const before = this.view;
		if (passing === null || passing !== this.#passing) {
			this.#history = rememberView(this.#history, before);
		}
		this.#passing = passing;
		this.#show({ ...before, ...part }, passing !== null);
	}

	undo(): void {
		this.#step(undoView(this.#history, this.view));
	}

	redo(): void {
		this.#step(redoView(this.#history, this.view));
	}

	/** Takes the view from the query part of the address; without one the first view stands. */
	async readFrom(search: string): Promise<void> {
		if (!isExploreSearch(search)) {
			if (!this.isUntouched) this.view = FIRST_EXPLORE_VIEW;
			if (this.#source || this.isWhole) await this.refresh();
			return;
		}
		try {
			await this.prepare();
		} catch (cause) {
			this.#fail(cause);
			return;
		}
		const { view, dropped } = decodeExploreView(search, exploreContext(this.file));
		this.dropped = dropped;
		this.view = view;
		await this.refresh();
	}

	/** Tries again what has failed. */
	async retry(): Promise<void> {
		await this.refresh();
	}

	openEngine(): Promise<ExploreEngine> {
		return Promise.reject(new Error('the engine is not there yet'));
	}

	/** Brings the figures of the present view: at once where their rows are here. */
	async refresh(): Promise<void> {
		const turn = ++this.#turn;
		if (this.#compute()) return;
		this.status = 'loading';
		try {
			await this.prepare();
			const source = await this.#open();
			await source.load(this.#wanted(), this.file);
			if (turn !== this.#turn) return;
			this.#compute();
		} catch (cause) {
			if (turn === this.#turn) this.#fail(cause);
		}
	}

	#step(step: ReturnType<typeof undoView>): void {
		if (!step) return;
		this.#history = step.history;
		this.#passing = null;
		this.#show(step.view, false);
	}

	#show(view: ExploreView, passing: boolean): void {
		const before = this.view;
		this.view = view;
		this.dropped = [];
		this.#onshown(view, passing);
		const isSame =
			view.selection === before.selection && view.transformations === before.transformations;
		if (!isSame || this.status === 'error') void this.refresh();
	}

	/** Keys of the series whose rows the view needs. */
	#wanted(): string[] {
		return chosenSeries({ ...this.view.selection, areas: ['001'] }, this.file.catalogue).map(
			({ facts }) => facts.series
		);
	}

	/** Figures from rows that are here; false where some are not. */
	#compute(): boolean {
		const rows = this.isWhole ? this.#source?.held(this.#wanted()) : null;
		if (!rows) return false;
		this.#complete(rows);
		const { selection } = this.view;
		const { catalogue } = this.file;
		this.published = selectFigures(
			rows,
			{ ...selection, hide_status: [], hide_nature: [] },
			catalogue
		);
		const hides = selection.hide_status.length + selection.hide_nature.length > 0;
		this.figures = hides ? selectFigures(rows, selection, catalogue) : this.published;
		this.status = 'ready';
		this.failure = null;
		return true;
	}

	/** A choice of series without areas begins with some. */
	#complete(rows: Observation[]): void {
		const { selection } = this.view;
		if (selection.areas.length > 0 || rows.length === 0 || this.#history.past.length > 0) return;
		this.view = {
			...this.view,
			selection: { ...selection, areas: firstAreas(rows, this.file) }
		};
	}

	#fail(cause: unknown): void {
		this.failure = cause;
		this.status = 'error';
	}

	async #open(): Promise<FigureSource> {
		if (!this.#source) {
			const { FigureSource } = await import('./figure-source.ts');
			this.#source ??= new FigureSource(this.root);
		}
		return this.#source;
	}

	async #loadFile(): Promise<void> {
		this.file = await loadJson<ExploreFile>('catalogue.json', this.page.catalogue);
		this.isWhole = true;
	}
}

function isExploreSearch(search: string): boolean {
	const names = [...new URLSearchParams(search).keys()];
	return names.some((name) => name === 'view' || name === 'series' || name === 'indicator');
}
