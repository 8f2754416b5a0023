import type { Locale } from '#lib/i18n/index.ts';
import {
	EMPTY_URL_STATE,
	type AreaLabels,
	type BreakdownSection,
	type EconomyView,
	type DroppedPart,
	type UrlState
} from '#lib/view/index.ts';
import { areaLabelsOf } from './area-labels-of.ts';
import type { FigureLoader, FiguresCheck, LoadedFigures } from './figure-loader.ts';
import { areaCode, readAddress } from './read-address.ts';
import type {
	IndicatorFigures,
	IndicatorPage,
	LineWithTable,
	SeriesChoice
} from '../../../../indicator-page.ts';

/** What an indicator page shows now, and how a reader's choice changes it. */
export class IndicatorState {
	readonly page: IndicatorPage;
	readonly locale: Locale;
	choice = $state.raw<UrlState>(EMPTY_URL_STATE);
	/** Null until the page's figures are there. */
	line = $state.raw<LineWithTable | null>(null);
	economy = $state.raw<EconomyView | null>(null);
	sections = $state.raw<BreakdownSection[]>([]);
	labels = $state.raw<AreaLabels>(new Map());
	dropped = $state.raw<DroppedPart[]>([]);
	status = $state<'ready' | 'loading' | 'error'>('ready');
	readonly root: string;
	readonly #check: FiguresCheck | null;
	#loader: Promise<FigureLoader> | null = null;
	/** As prerendered. */
	#sections: BreakdownSection[] = [];
	#follows = false;
	/** True from a failure until a choice is shown anew: another file that comes does not undo it. */
	#failed = false;
	#turn = 0;

	/** `root` is the path to the site's root; `check` is null where nothing will be loaded: while prerendering. */
	constructor(
		page: IndicatorPage,
		{ locale, root, check }: { locale: Locale; root: string; check: FiguresCheck | null }
	) {
		this.page = page;
		this.locale = locale;
		this.root = root;
		this.#check = check;
	}

	/** True while everything shown is the page's own choice. */
	get isUntouched(): boolean {
		return this.choice === EMPTY_URL_STATE;
	}

	/** Takes the figures that the page was prerendered from. */
	take({ areas, ...figures }: IndicatorFigures): void {
		this.#take({ ...figures, labels: areaLabelsOf(areas) });
	}

	/** Makes the page's figures ready, unless a choice already did; false where they could not be had. */
	async open(): Promise<boolean> {
		if (this.line) return true;
		const figures = await this.#attempt((loader) => loader.figures());
		if (figures) this.#take(figures);
		return figures !== null;
	}

	/** From now on the breakdowns follow the reader's areas, too. */
	async followSections(): Promise<void> {
		if (this.#follows) return;
		this.#follows = true;
		if (this.choice.areas.length > 0) await this.show(this.choice);
	}

	#take({ labels, line, economy, sections }: LoadedFigures): void {
		if (this.line) return;
		this.labels = labels;
		this.line = line;
		this.economy = economy;
		this.sections = sections;
		this.#sections = sections;
	}

	/** Where the page's figures come from; another one after a failure. */
	loader(): Promise<FigureLoader> {
		this.#loader ??= this.#openLoader();
		return this.#loader;
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
		const figures = await this.#attempt((loader) => loader.figures());
		if (!figures) return;
		const { state, dropped } = readAddress(search, this.page, figures.labels);
		this.dropped = dropped;
		await this.show(state);
	}

	/** Shows a choice; the charts stay as they are until their figures are there. */
	async show(choice: UrlState): Promise<void> {
		const turn = ++this.#turn;
		this.#failed = false;
		this.choice = choice;
		const built = await this.#attempt((loader) =>
			loader.build({ choice, series: this.series, follows: this.#follows })
		);
		if (built && turn === this.#turn) {
			this.#take(built.figures);
			this.line = built.view.line;
			this.economy = built.view.economy;
			this.sections = built.sections ?? this.#sections;
		}
	}

	/** Tries again what has failed. */
	retry(): Promise<void> {
		return this.show(this.choice);
	}

	async #attempt<T>(work: (loader: FigureLoader) => Promise<T>): Promise<T | null> {
		this.status = 'loading';
		try {
			const result = await work(await this.loader());
			this.status = this.#failed ? 'error' : 'ready';
			return result;
		} catch {
			this.#loader = null;
			this.#failed = true;
			this.status = 'error';
			return null;
		}
	}

	async #openLoader(): Promise<FigureLoader> {
		if (!this.#check) throw new Error('a prerendered page loads nothing');
		const { FigureLoader } = await import('./figure-loader.ts');
		return new FigureLoader(this.page, {
			locale: this.locale,
			root: this.root,
			check: this.#check
		});
	}
}
