import { asset } from '$app/paths';
import { fileFetcher } from '#lib/catalogue/index.ts';
import type { AreaKind } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { loadEffects, loadSeriesRows } from '#lib/query/index.ts';
import {
	EMPTY_URL_STATE,
	openIndicatorView,
	type AreaLabels,
	type BreakdownSection,
	type EconomyView,
	type DroppedPart,
	type FigureRow,
	type LineView,
	type UrlState
} from '#lib/view/index.ts';
import { areaCode, readAddress } from './read-address.ts';
import type { IndicatorFigures, IndicatorPage, SeriesChoice } from './indicator-page.ts';
import { limitsOf } from './limits-of.ts';
import { seriesFile } from './series-file.ts';

type AllAreas = [string, AreaKind, string | null, string, string | null][];

/** What an indicator page shows now, and how a reader's choice changes it. */
export class IndicatorState {
	readonly page: IndicatorPage;
	readonly locale: Locale;
	choice = $state.raw<UrlState>(EMPTY_URL_STATE);
	/** True where map and ranking show each economy's latest year. */
	latest = $state(false);
	line = $state.raw<LineView>() as LineView;
	/** Null until the figures of the parts further down are there. */
	economy = $state.raw<EconomyView | null>(null);
	sections = $state.raw<BreakdownSection[]>([]);
	labels = $state.raw<AreaLabels>(new Map());
	dropped = $state.raw<DroppedPart[]>([]);
	status = $state<'ready' | 'loading' | 'error'>('ready');
	#rows = new Map<string, Promise<FigureRow[]>>();
	#areas: Promise<AreaLabels> | null = null;
	#figures: Promise<IndicatorFigures> | null = null;
	#sections: BreakdownSection[] | null = null;
	#turn = 0;

	constructor(page: IndicatorPage, locale: Locale) {
		this.page = page;
		this.locale = locale;
		this.line = page.line;
	}

	/** True while everything shown is the page's own choice. */
	get isUntouched(): boolean {
		return this.choice === EMPTY_URL_STATE && !this.latest;
	}

	/** Takes the figures of the parts further down, as they were prerendered. */
	take({ areas, economy, sections }: IndicatorFigures): void {
		if (this.economy) return;
		this.#sections = sections;
		this.labels = new Map(areas.map(([code, kind, slug, name]) => [code, { kind, slug, name }]));
		this.economy = economy;
		this.sections = sections;
	}

	/** Loads the figures of the parts further down; false where they could not be had. */
	async open(): Promise<boolean> {
		this.#figures ??= this.#fetchFigures();
		const figures = await this.#attempt(() => this.#figures as Promise<IndicatorFigures>);
		if (!figures) this.#figures = null;
		else this.take(figures);
		return figures !== null;
	}

	/** Makes every area's name known, for the list that a reader chooses from. */
	async openAreas(): Promise<void> {
		const labels = await this.#attempt(() => this.#loadAreas());
		if (labels) this.labels = labels;
	}

	/** The series shown: the one chosen, or the preferred one. */
	get series(): SeriesChoice {
		const { series } = this.page;
		const found = series.find((row) => row.series === this.choice.series) ?? series[0];
		if (!found) throw new Error('an indicator without a series has no page');
		return found;
	}

	/** The series of an id, with its file and source. */
	seriesOf(id: string): SeriesChoice | undefined {
		return this.page.series.find(({ series }) => series === id);
	}

	/** Codes of the areas that the reader chose. */
	get chosen(): string[] {
		return this.choice.areas.flatMap((text) => areaCode(text, this.labels) ?? []);
	}

	/** Takes the choice from the query part of the address. */
	async readFrom(search: string): Promise<void> {
		if (search === '' && this.choice === EMPTY_URL_STATE) return;
		const labels = search === '' ? this.labels : await this.#attempt(() => this.#loadAreas());
		if (!labels) return;
		const { state, dropped } = readAddress(search, this.page, labels);
		this.dropped = dropped;
		await this.show(state, this.latest && state.year === null);
	}

	/** Shows a choice; the charts stay as they are until their figures are there. */
	async show(choice: UrlState, latest: boolean): Promise<void> {
		const turn = ++this.#turn;
		this.choice = choice;
		this.latest = latest;
		const built = await this.#attempt(() => this.#build());
		if (built && turn === this.#turn) {
			this.labels = built.labels;
			this.line = built.view.line;
			this.economy = built.view.economy;
			if (built.sections) this.sections = built.sections;
		}
	}

	/** Tries again what has failed. */
	retry(): Promise<void> {
		return this.show(this.choice, this.latest);
	}

	async #attempt<T>(work: () => Promise<T>): Promise<T | null> {
		this.status = 'loading';
		try {
			const result = await work();
			this.status = 'ready';
			return result;
		} catch {
			this.#areas = null;
			this.#rows.clear();
			this.status = 'error';
			return null;
		}
	}

	async #build() {
		const { choice, locale, page, series } = this;
		const [open, labels, rows] = await Promise.all([
			openIndicatorView(),
			this.#loadAreas(),
			this.#loadRows([series.series, series.aggregates])
		]);
		const chosen = choice.areas.flatMap((text) => areaCode(text, labels) ?? []);
		const { indicator } = page;
		const view = open.buildIndicatorView(rows, {
			indicator: indicator.indicator,
			name: page.name,
			unit: series.unit,
			direction: indicator.direction,
			limits: limitsOf(indicator, series.unit),
			series: series.series,
			aggregates: series.aggregates,
			default_breakdown: series.default_breakdown,
			by: choice.by,
			areas: labels,
			chosen,
			year: this.latest ? 'latest' : choice.year,
			locale
		});
		return { labels, view, sections: await this.#buildSections(chosen, labels) };
	}

	async #buildSections(chosen: string[], labels: AreaLabels): Promise<BreakdownSection[] | null> {
		if (chosen.length === 0 && this.#sections) return this.#sections;
		const ids = new Set(this.page.broken.map(({ series }) => series));
		const sources = this.page.series.filter(({ series }) => ids.has(series));
		const rows = await this.#loadRows([...ids]);
		const { buildBreakdownSections } = await openIndicatorView();
		return buildBreakdownSections(rows, { sources, areas: labels, chosen, locale: this.locale });
	}

	async #loadRows(series: readonly (string | null)[]): Promise<FigureRow[]> {
		const fetchFile = fileFetcher(loadEffects(), asset('/data'));
		const loads = series.flatMap((id) => {
			const file = id === null ? undefined : this.seriesOf(id)?.file;
			if (id === null || !file) return [];
			const load = this.#rows.get(id) ?? loadSeriesRows(fetchFile, seriesFile(id, file));
			this.#rows.set(id, load);
			return [load];
		});
		return (await Promise.all(loads)).flat();
	}

	async #fetchFigures(): Promise<IndicatorFigures> {
		const response = await fetch('figures.json', { signal: AbortSignal.timeout(20_000) });
		if (!response.ok) throw new Error(`figures: HTTP ${response.status}`);
		return (await response.json()) as IndicatorFigures;
	}

	#loadAreas(): Promise<AreaLabels> {
		this.#areas ??= (async () => {
			const response = await fetch(asset('/areas.json'), { signal: AbortSignal.timeout(20_000) });
			if (!response.ok) throw new Error(`areas: HTTP ${response.status}`);
			const areas = (await response.json()) as AllAreas;
			return new Map(
				areas.map(([code, kind, slug, en, fr]) => [
					code,
					{ kind, slug, name: this.locale === 'fr' ? (fr ?? en) : en }
				])
			);
		})();
		return this.#areas;
	}
}
