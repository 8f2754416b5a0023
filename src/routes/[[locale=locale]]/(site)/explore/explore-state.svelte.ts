import { wantsPopulation, type ExploreView, type Figure } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { EngineStatus, ExploreEngine, SqlResult } from '#lib/query/index.ts';
import {
	decodeExploreView,
	exploreContext,
	exploreNames,
	FIRST_EXPLORE_VIEW,
	type DroppedPart,
	type ExploreChartInput,
	type ExploreFile,
	type ExploreNames
} from '#lib/view/index.ts';
import { loadJson } from '../../../load-json.ts';
import { asError } from './as-error.ts';
import { ChartFit } from './chart-fit.svelte.ts';
import type { OpenLayout } from './chart-layouts.ts';
import { isExploreSearch } from './is-explore-search.ts';
import type { ExplorePageData } from './explore-page.ts';
import type { ExploreSession } from './explore-session.ts';
import { LightFigures } from './light-figures.svelte.ts';
import { ReaderActs } from './reader-acts.svelte.ts';
import { SqlRun, type OpenEngine } from './sql-run.svelte.ts';

type OnShown = (view: ExploreView, passing: boolean) => void;

/** What the explorer shows now, and how a reader's choice changes it. */
export class ExploreState implements ExploreSession {
	readonly page: ExplorePageData;
	readonly locale: Locale;
	readonly root: string;
	readonly light: LightFigures;
	readonly fitting: ChartFit;
	/** What can be undone and redone. */
	readonly acts = new ReaderActs();
	/** The engine, and the reader's SQL in it. */
	readonly sqlRun: SqlRun;
	view = $state.raw<ExploreView>(FIRST_EXPLORE_VIEW);
	/** Only what the first view needs, until a reader touches the page. */
	file = $state.raw<ExploreFile>() as ExploreFile;
	figures = $state.raw<Figure[]>([]);
	status = $state<'ready' | 'loading' | 'error'>('ready');
	dropped = $state.raw<DroppedPart[]>([]);
	readonly names: ExploreNames = $derived.by(() => exploreNames(this.file, this.locale));
	/** What the chart is made from. */
	readonly chartInput: ExploreChartInput = $derived.by(() => ({
		figures: this.figures,
		chart: this.view.chart,
		names: this.names,
		population: this.light.population,
		projected_from: this.light.projectedFrom,
		chosen: this.view.selection.areas
	}));
	/** Why the figures could not be had. */
	#fault = $state.raw<Error | null>(null);
	#writeSql = $state.raw<((view: ExploreView, file: ExploreFile) => string) | null>(null);
	#preparing: Promise<ExploreFile> | null = null;
	#running: AbortController | null = null;
	/** The address that is to be read: until it could be, or the reader does something else. */
	#reading: { search: string } | null = null;
	/** Whether an address left the areas to the page. */
	#wantsAreas = false;
	readonly #onshown: OnShown;

	/**
	 * `layout` draws the first view; `onshown` is told of every view that a reader's act brings, and whether it goes on
	 * with the act before, so that its address takes the place of that one's.
	 */
	constructor(
		page: ExplorePageData,
		layout: OpenLayout,
		onshown: OnShown = () => undefined,
		openEngine?: OpenEngine
	) {
		this.page = page;
		this.locale = page.locale;
		this.root = page.root;
		this.file = page.file;
		this.figures = page.figures;
		this.fitting = new ChartFit(layout);
		this.light = new LightFigures(page.figures, page.root);
		this.sqlRun = new SqlRun(page.root, openEngine);
		this.#onshown = onshown;
	}

	/** True while everything shown is as prerendered. */
	get isUntouched(): boolean {
		return this.view === FIRST_EXPLORE_VIEW;
	}

	get message(): string {
		return this.#fault?.message ?? '';
	}

	get sql(): string {
		return this.view.sql ?? this.#writeSql?.(this.view, this.file) ?? '';
	}

	get result(): SqlResult | null {
		return this.sqlRun.result;
	}

	get failure(): Error | null {
		return this.sqlRun.failure;
	}

	get running(): boolean {
		return this.sqlRun.running;
	}

	get engineStatus(): EngineStatus {
		return this.sqlRun.engineStatus;
	}

	/** Makes the SQL behind the choice ready to be read. */
	async prepareSql(): Promise<void> {
		await this.prepare();
		this.#writeSql ??= (await import('./write-sql.ts')).writeSql;
	}

	/** Makes all that can be chosen ready. */
	async prepare(): Promise<void> {
		this.#preparing ??= loadJson<ExploreFile>('catalogue.json', this.page.catalogue);
		try {
			this.file = await this.#preparing;
		} catch (cause) {
			this.#preparing = null;
			throw cause;
		}
	}

	/** Shows another view; steps of one `passing` act are remembered as one. */
	change(part: Partial<ExploreView>, passing: string | null = null): void {
		const { view } = this;
		if (part.chart && part.chart.kind !== view.chart.kind) this.fitting.unfit = null;
		this.#show({ ...view, ...part }, this.acts.take(view, passing));
	}

	undo(): void {
		this.#step(this.acts.undo(this.view));
	}

	redo(): void {
		this.#step(this.acts.redo(this.view));
	}

	/** Takes the view from the query part of the address; without one the first view stands. */
	async readFrom(search: string): Promise<void> {
		const own = (this.#reading = { search });
		this.acts.end();
		if (!isExploreSearch(search)) {
			this.#reading = null;
			if (this.isUntouched && this.status === 'ready') return;
			await this.#take({ view: FIRST_EXPLORE_VIEW, dropped: [] });
			return;
		}
		try {
			await this.prepare();
		} catch (cause) {
			if (this.#reading === own) this.#settle(cause);
			return;
		}
		if (this.#reading !== own) return;
		this.#reading = null;
		await this.#take(decodeExploreView(search, exploreContext(this.file)));
	}

	/** Reads the address again where it could not be read, and brings figures and chart of the view. */
	async retry(): Promise<void> {
		if (this.#reading) await this.readFrom(this.#reading.search);
		else await Promise.all([this.#draw(), this.refresh()]);
	}

	openEngine(): Promise<ExploreEngine> {
		return this.sqlRun.open();
	}

	runSql(text: string): void {
		void this.openEngine().catch(() => undefined);
		if (text === this.view.sql) void this.#runSql();
		else this.change({ sql: text });
	}

	cancel(): void {
		this.sqlRun.cancel();
	}

	/** Brings the figures of the present view; what was asked for before is given up. */
	async refresh(): Promise<void> {
		this.#running?.abort();
		if (this.view.sql !== null) {
			this.#settle();
			this.sqlRun.needed = !this.sqlRun.isOpen;
			if (this.sqlRun.isOpen) await this.#runSql();
			return;
		}
		this.sqlRun.clear();
		const { signal } = (this.#running = new AbortController());
		const slow = setTimeout(() => {
			if (!signal.aborted) this.status = 'loading';
		}, 100);
		try {
			await this.prepare();
			if (this.#wantsAreas) await this.#complete(signal);
			if (!(await this.light.bring(this.view, this.file, signal))) return;
			this.figures = this.before(this.view.transformations.length);
			this.#settle();
			this.#fit();
		} catch (cause) {
			if (!signal.aborted) this.#settle(cause);
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
		return this.light.before(index, this.view, this.file);
	}

	async #runSql(): Promise<void> {
		const { sql } = this.view;
		if (sql === null) return;
		const figures = await this.sqlRun.run(sql);
		if (figures === null || this.view.sql !== sql) return;
		this.light.take(figures);
		this.figures = figures;
	}

	/** Shows the figures by a kind of chart that they suit. */
	#fit(): void {
		const chart = this.fitting.fit(this.chartInput);
		if (chart === this.view.chart) return;
		const needed = wantsPopulation(this.view);
		this.view = { ...this.view, chart };
		this.#onshown(this.view, true);
		void this.#draw();
		if (wantsPopulation(this.view) && !needed) void this.refresh();
	}

	#step(view: ExploreView | null): void {
		if (!view) return;
		this.fitting.unfit = null;
		this.#show(view, false);
	}

	/** Shows what an address holds. */
	async #take({ view, dropped }: ReturnType<typeof decodeExploreView>): Promise<void> {
		this.view = view;
		this.dropped = dropped;
		this.fitting.unfit = null;
		this.#wantsAreas = view.selection.areas.length === 0;
		await this.retry();
	}

	#show(view: ExploreView, passing: boolean): void {
		const before = this.view;
		this.view = view;
		this.dropped = [];
		this.#reading = null;
		this.#onshown(view, passing);
		void this.#draw();
		const isSame =
			view.selection === before.selection &&
			view.transformations === before.transformations &&
			view.sql === before.sql &&
			(view.chart.kind === before.chart.kind || !wantsPopulation(view));
		if (!isSame || this.status === 'error') void this.refresh();
	}

	async #draw(): Promise<void> {
		try {
			await this.fitting.draw(() => this.view.chart.kind);
		} catch (cause) {
			this.#settle(cause);
		}
	}

	/** An address that names no area begins with some, where the reader has chosen none meanwhile. */
	async #complete(signal: AbortSignal): Promise<void> {
		const { areas, series } = this.view.selection;
		if (areas.length === 0 && series.length > 0) {
			const first = await this.light.firstAreas(this.view, this.file, signal);
			if (signal.aborted) return;
			this.view = { ...this.view, selection: { ...this.view.selection, areas: first } };
		}
		this.#wantsAreas = false;
	}

	/** Figures and chart are there, or there is a cause why not. */
	#settle(cause: unknown = null): void {
		this.#fault = cause === null ? null : asError(cause);
		this.status = cause === null ? 'ready' : 'error';
	}
}
