import type { ProgressInput } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { addressOfChoice, choiceOfAddress } from '../../../judge/judge-address.ts';
import { choiceInput, type JudgeChoice } from '../../../judge/judge-choice.ts';
import { refusedWords } from '../../../judge/refused-words.ts';
import type { IndicatorPage } from '../../../../../indicator-page.ts';
import type { JudgeCase } from './judge-case.ts';
import type { JudgeData } from './judge-data.ts';
import { JudgeFinder, type FigureStore } from './judge-finder.ts';
import { readJudgeSearch } from './judge-search.ts';

const WORLD = '001';

/** What is judged: the area, the series (null for the site's own), and what differs from the site's own judgement. */
interface Wish {
	code: string;
	series: string | null;
	choice: URLSearchParams;
}

/** What is judged on an indicator page, and how a reader's choice changes it. */
export class JudgeState {
	readonly page: IndicatorPage;
	readonly locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	readonly root: string;
	/** Null until there are figures to judge. */
	shown = $state.raw<JudgeCase | null>(null);
	choice = $state.raw<JudgeChoice | null>(null);
	/** The last choice that could be read. */
	input = $state.raw<ProgressInput | null>(null);
	/** What was asked for and could not be done, in sentences that say what to do. */
	refused = $state.raw<readonly string[]>([]);
	/** Names of areas to choose from; empty until the form is used. */
	names = $state.raw<readonly string[]>([]);
	status = $state<'ready' | 'loading' | 'error'>('ready');
	/** True while the page's own judgement of the World is shown, as it was prerendered. */
	isUntouched = $state(true);
	readonly #finder: JudgeFinder;
	readonly #store: FigureStore | null;
	#again: () => Promise<unknown> = () => Promise.resolve();
	#turn = 0;

	/** `store` is null where nothing will be loaded: while prerendering. `world` is the World's name. */
	constructor(
		page: IndicatorPage,
		data: JudgeData,
		{
			world,
			locale,
			root,
			store
		}: { world: string; locale: Locale; root: string; store: FigureStore | null }
	) {
		this.page = page;
		this.locale = locale;
		this.root = root;
		this.#store = store;
		this.#finder = new JudgeFinder(page, data, world, locale);
		const own = this.#finder.world;
		if (own) this.#take(own, own.start);
	}

	/** The query part of the address that leads back here: only what differs from the page's own judgement. */
	get search(): string {
		const { shown } = this;
		if (!shown) return '';
		const { area, held, usual } = shown;
		return new URLSearchParams({
			...(area.ref_area !== WORLD && { judge: area.slug.toUpperCase() }),
			...(held.series.series !== usual.series && { figures: held.series.series }),
			...Object.fromEntries(this.#own())
		}).toString();
	}

	/** Makes ready what the form needs: the names of areas with figures. */
	async open(): Promise<void> {
		if (this.names.length > 0) return;
		await this.#attempt(async (store) => {
			this.names = await this.#finder.names(store);
		});
	}

	/** Takes what is judged from the query part of the address; an area that cannot be judged gives way to the World. */
	async readFrom(search: string): Promise<void> {
		const { area, isAsked, series, choice } = readJudgeSearch(search);
		const { locale } = this;
		await this.#attempt(async (store) => {
			const code = area === null ? WORLD : await this.#finder.addressed(store, area);
			const asked = isAsked && area !== null;
			if (code !== null) {
				const refused = await this.#judge(store, { code, series, choice });
				if (refused === null) return;
				if (code === WORLD) return this.#refuse(asked ? refused : []);
				await this.#judge(store, { code: WORLD, series: null, choice });
				if (asked) this.#refuse([...refused, ...this.refused]);
				return;
			}
			await this.#judge(store, { code: WORLD, series, choice });
			if (asked) {
				this.#refuse([m.page_area_unknown({ text: area }, { locale }), ...this.refused]);
			}
		});
	}

	/** Judges the area that a reader names; what was chosen before stays chosen. False where it cannot be judged. */
	async chooseArea(text: string): Promise<boolean> {
		const { locale } = this;
		const done = await this.#attempt(async (store) => {
			const code = await this.#finder.named(store, text);
			if (code === null) {
				this.#refuse([m.page_area_unknown({ text }, { locale })]);
				return false;
			}
			const refused = await this.#judge(store, { code, series: null, choice: this.#own() });
			if (refused) this.#refuse(refused);
			this.names = await this.#finder.names(store);
			return refused === null;
		});
		return done ?? false;
	}

	/** Judges the same area by another series. */
	async chooseSeries(series: string): Promise<void> {
		const code = this.shown?.area.ref_area;
		if (code === undefined) return;
		await this.#attempt((store) => this.#judge(store, { code, series, choice: this.#own() }));
	}

	/** Changes a part of the choice. */
	set(change: Partial<JudgeChoice>): void {
		if (!this.shown || !this.choice) return;
		this.#take(this.shown, { ...this.choice, ...change });
		this.#refuse([]);
	}

	/** Judges the same area as the site does. */
	async reset(): Promise<void> {
		const code = this.shown?.area.ref_area;
		if (code === undefined) return;
		const choice = new URLSearchParams();
		await this.#attempt((store) => this.#judge(store, { code, series: null, choice }));
	}

	/** Tries again what has failed. */
	async retry(): Promise<void> {
		await this.#attempt(this.#again);
	}

	#own(): URLSearchParams {
		const { shown, choice, locale } = this;
		return new URLSearchParams(
			shown && choice ? addressOfChoice(choice, shown.start, locale) : undefined
		);
	}

	/** Shows what is wished; where the area has no figures nothing changes, and the answer says why. */
	async #judge(store: FigureStore, { code, series, choice }: Wish): Promise<string[] | null> {
		const turn = ++this.#turn;
		const { found, refused } = await this.#finder.find(store, code, series);
		if (!found) return refused;
		if (turn !== this.#turn) return null;
		const { locale } = this;
		const read = choiceOfAddress(choice, found.start, { facts: found.facts, locale });
		this.#take(found, read.choice);
		this.#refuse([...refused, ...refusedWords(read.refused, found.facts, locale)]);
		return null;
	}

	#take(shown: JudgeCase, choice: JudgeChoice): void {
		const kept = shown === this.shown ? this.input : null;
		const { facts, start } = shown;
		this.input =
			choiceInput(facts, choice, this.locale) ?? kept ?? choiceInput(facts, start, this.locale);
		this.shown = shown;
		this.choice = choice;
	}

	#refuse(words: readonly string[]): void {
		this.isUntouched = false;
		this.refused = words;
	}

	async #attempt<T>(work: (store: FigureStore) => Promise<T>): Promise<T | null> {
		const store = this.#store;
		if (!store) throw new Error('a prerendered page loads nothing');
		this.status = 'loading';
		try {
			const done = await work(store);
			this.status = 'ready';
			return done;
		} catch {
			this.#again = () => work(store);
			this.isUntouched = false;
			this.status = 'error';
			return null;
		}
	}
}
