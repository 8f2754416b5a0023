import {
	needsPopulation,
	transformFigures,
	type ExploreView,
	type Figure,
	type Population
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { EngineStatus, ExploreEngine, SqlResult } from '#lib/query/index.ts';
import {
	decodeExploreView,
	exploreContext,
	exploreNames,
	FIRST_EXPLORE_VIEW,
	NO_HISTORY,
	redoView,
	rememberView,
	undoView,
	type DroppedPart,
	type ExploreChartInput,
	type ExploreFile,
	type ExploreNames
} from '#lib/view/index.ts';
import { loadJson } from '../../../load-json.ts';
import { openLayout, type OpenLayout } from './chart-layouts.ts';
import type { ExplorePageData } from './explore-page.ts';
import type { ExploreSession } from './explore-session.ts';
import type { FigureSource } from './figure-source.ts';

/** What the explorer shows now, and how a reader's choice changes it. */
export class ExploreState implements ExploreSession {
	readonly page: ExplorePageData;
	readonly locale: Locale;
	readonly root: string;
	view = $state.raw<ExploreView>(FIRST_EXPLORE_VIEW);
	/** Only what the first view needs, until a reader touches the page. */
	file = $state.raw<ExploreFile>() as ExploreFile;
	/** Whether all that can be chosen is here. */
	isWhole = $state(false);
	/** The rows chosen, before any transformation: all, and without those that flags hide. */
	published = $state.raw<Figure[]>([]);
	selected = $state.raw<Figure[]>([]);
	/** Empty until a step or a chart needs it. */
	persons = $state.raw<Population>(new Map());
	figures = $state.raw<Figure[]>([]);
	status = $state<'ready' | 'loading' | 'error'>('ready');
	/** What draws the chart; that of the kind before until the one chosen is here. */
	layout = $state.raw<OpenLayout | null>(null);
	/** Why the figures could not be had. */
	fault = $state.raw<Error | null>(null);
	failure = $state.raw<Error | null>(null);
	running = $state(false);
	dropped = $state.raw<DroppedPart[]>([]);
	result = $state.raw<SqlResult | null>(null);
	engineStatus = $state.raw<EngineStatus>({ state: 'idle' });
	readonly names: ExploreNames = $derived.by(() => exploreNames(this.file, this.locale));
	/** Persons by `ref_area|time_period`. */
	readonly population: ReadonlyMap<string, number> = $derived(
		new Map([...this.persons].map(([key, { persons }]) => [key, persons]))
	);
	#history = $state.raw(NO_HISTORY);
	/** What a reader is still typing or dragging: all of it is one step. */
	#passing: string | null = null;
	#source: FigureSource | null = null;
	#preparing: Promise<void> | null = null;
	#running: AbortController | null = null;
	/** Whether an address left the areas to the page. */
	#wantsAreas = false;
	readonly #onshown: (view: ExploreView, passing: boolean) => void;

	/**
	 * `layout` draws the first view; `onshown` is told of every view that a reader's act brings, and whether more of the
	 * same act may follow.
	 */
	constructor(
		page: ExplorePageData,
		layout: OpenLayout | null,
		onshown: (view: ExploreView, passing: boolean) => void = () => undefined
	) {
		this.layout = layout;
		this.page = page;
		this.locale = page.locale;
		this.root = page.root;
		this.file = page.file;
		this.figures = page.figures;
		this.published = page.figures;
		this.selected = page.figures;
		this.#onshown = onshown;
	}

	/** What the chart is made from. */
	readonly chartInput: ExploreChartInput = $derived.by(() => ({
		figures: this.figures,
		chart: this.view.chart,
		names: this.names,
		population: this.population,
		projected_from: this.#projectedFrom,
		chosen: this.view.selection.areas
	}));
	readonly #projectedFrom: number | null = $derived.by(() => {
		const years = [...this.persons]
			.filter(([, { projected }]) => projected)
			.map(([key]) => Number(key.split('|')[1]));
		return years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : null;
	});

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
		return this.fault?.message ?? '';
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
			if (this.isUntouched) return;
			this.view = FIRST_EXPLORE_VIEW;
			await Promise.all([this.#draw(), this.refresh()]);
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
		this.#wantsAreas = view.selection.areas.length === 0;
		await Promise.all([this.#draw(), this.refresh()]);
	}

	/** Tries again what has failed. */
	async retry(): Promise<void> {
		await Promise.all([this.#draw(), this.refresh()]);
	}

	runSql(text: string): void {
		this.change({ sql: text });
	}

	cancel(): void {
		this.running = false;
	}

	openEngine(): Promise<ExploreEngine> {
		return Promise.reject(new Error('the engine is not there yet'));
	}

	/** Brings the figures of the present view; what was asked for before is given up. */
	async refresh(): Promise<void> {
		this.#running?.abort();
		const { signal } = (this.#running = new AbortController());
		const slow = setTimeout(() => (this.status = 'loading'), 100);
		try {
			await this.prepare();
			const source = await this.#open();
			if (this.#wantsAreas) await this.#complete(source, signal);
			const { selection } = this.view;
			const found = await source.figures(selection, signal);
			const persons = this.#needsPopulation()
				? await source.population(selection, signal)
				: this.persons;
			if (signal.aborted) return;
			this.published = found.published;
			this.selected = found.selected;
			this.persons = persons;
			this.figures = this.before(this.view.transformations.length);
			this.status = 'ready';
			this.fault = null;
		} catch (cause) {
			if (!signal.aborted) this.#fail(cause);
		} finally {
			clearTimeout(slow);
		}
	}

	/** What a target is called. */
	targetName(target: string): string {
		return this.file.targets[target] ?? target;
	}

	/** The figures as the step at `index` is given them. */
	before(index: number): Figure[] {
		const { selection, transformations } = this.view;
		const context = { catalogue: this.file.catalogue, selection, population: this.persons };
		return transformFigures(this.selected, transformations.slice(0, index), context);
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
		void this.#draw();
		const isSame =
			view.selection === before.selection &&
			view.transformations === before.transformations &&
			(view.chart.kind === before.chart.kind || !this.#needsPopulation());
		if (!isSame || this.status === 'error') void this.refresh();
	}

	/** Brings what draws the chosen kind of chart. */
	async #draw(): Promise<void> {
		const { kind } = this.view.chart;
		if (this.layout?.kind === kind) return;
		try {
			const layout = await openLayout(kind);
			if (this.view.chart.kind === kind) this.layout = layout;
		} catch (cause) {
			this.#fail(cause);
		}
	}

	#needsPopulation(): boolean {
		const { chart, transformations } = this.view;
		return chart.kind === 'scatter' || transformations.some(needsPopulation);
	}

	/** An address that names no area begins with some. */
	async #complete(source: FigureSource, signal: AbortSignal): Promise<void> {
		const { selection } = this.view;
		if (selection.series.length > 0) {
			const areas = await source.firstAreas(selection, signal);
			if (signal.aborted) return;
			this.view = { ...this.view, selection: { ...selection, areas } };
		}
		this.#wantsAreas = false;
	}

	#fail(cause: unknown): void {
		this.fault = cause instanceof Error ? cause : new Error(String(cause));
		this.status = 'error';
	}

	async #open(): Promise<FigureSource> {
		if (!this.#source) {
			const { FigureSource } = await import('./figure-source.ts');
			this.#source ??= new FigureSource(this.file, this.root);
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
