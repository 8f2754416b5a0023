import { m, type Locale } from '#lib/i18n/index.ts';
import type { FigureRow } from '#lib/view/index.ts';
import { findArea } from '../find-area.ts';
import type { LoadedFigures } from '../figure-loader.ts';
import type { IndicatorPage } from '../../../../../indicator-page.ts';
import { areaCode } from '../read-address.ts';
import { heldFigures, judgeCase, worldFigures, type HeldFigures } from './judge-case.ts';
import type { JudgeCase, JudgedArea } from './judge-case.ts';
import type { JudgeData } from './judge-data.ts';
import { sourceWords } from './judge-words.ts';
import { usualFigures } from './usual-figures.ts';

/** Where a page's figures come from: names and traits of areas, and the rows of a series. */
export interface FigureStore {
	figures: () => Promise<Pick<LoadedFigures, 'labels' | 'traits'>>;
	rowsOf: (series: string) => Promise<FigureRow[]>;
}

/** Figures to judge, or why there are none, in sentences that say what to do. */
export interface FoundCase {
	found: JudgeCase | null;
	refused: string[];
}

const WORLD = '001';

/** Finds the figures of an area that are judged, by the site's own rule or in a series that a reader chose. */
export class JudgeFinder {
	/** The World as the page itself judges it; null without figures. */
	readonly world: JudgeCase | null;
	readonly #page: IndicatorPage;
	readonly #data: JudgeData;
	readonly #locale: Locale;
	readonly #read = new Map<string, readonly FigureRow[]>();

	/** `world` is the World's name. */
	constructor(page: IndicatorPage, data: JudgeData, world: string, locale: Locale) {
		this.#page = page;
		this.#data = data;
		this.#locale = locale;
		const held = data.world && worldFigures(page, data.world);
		const area: JudgedArea = {
			...{ ref_area: WORLD, kind: 'world', name: world, slug: 'world' },
			...{ income_group: null, ldc: false }
		};
		this.world = held && this.#case(area, held, held);
	}

	/** The code of the area that an address names by its slug (`KEN`), or null. */
	async addressed(store: FigureStore, text: string): Promise<string | null> {
		return areaCode(text, (await store.figures()).labels);
	}

	/** The code of the area that a reader names, or null. */
	async named(store: FigureStore, text: string): Promise<string | null> {
		return findArea(text, (await store.figures()).labels, this.#locale);
	}

	/** The figures of an area by a series, null for the site's own choice; a series that holds none gives way to it. */
	async find(store: FigureStore, code: string, series: string | null): Promise<FoundCase> {
		const locale = this.#locale;
		const area = code === WORLD ? this.world?.area : await this.#area(store, code);
		if (!area) return { found: null, refused: [m.judge_no_world({}, { locale })] };
		const usual = await this.#usual(store, area);
		if (!usual) {
			return { found: null, refused: [m.judge_area_none({ name: area.name }, { locale })] };
		}
		if (series === null || series === usual.series.series) {
			return { found: this.#case(area, usual, usual), refused: [] };
		}
		const asked = this.#page.series.find((row) => row.series === series);
		const rows = asked ? await this.#rows(store, asked.series) : [];
		const held = asked && heldFigures(asked, rows, code);
		if (held) return { found: this.#case(area, held, usual), refused: [] };
		const used = sourceWords(usual.series);
		const refused = asked
			? m.judge_figures_none({ source: sourceWords(asked), name: area.name, used }, { locale })
			: m.judge_figures_unknown({ text: series, used }, { locale });
		return { found: this.#case(area, usual, usual), refused: [refused] };
	}

	/** The names of areas with figures in the series that were read so far, in the language's order. */
	async names(store: FigureStore): Promise<string[]> {
		if (this.#read.size === 0) await this.#rows(store, this.#page.series[0]?.series ?? '');
		const { labels } = await store.figures();
		const codes = new Set<string>(this.world ? [WORLD] : []);
		for (const rows of this.#read.values()) {
			for (const row of rows) if (row.obs_value !== null) codes.add(row.ref_area);
		}
		const { compare } = new Intl.Collator(this.#locale);
		return [...codes]
			.flatMap((code) => {
				const label = labels.get(code);
				return label?.slug ? [label.name] : [];
			})
			.sort(compare);
	}

	#usual(store: FigureStore, area: JudgedArea): Promise<HeldFigures | null> {
		if (area.ref_area === WORLD) return Promise.resolve(this.world?.held ?? null);
		const { targets } = this.#data;
		return usualFigures(area, this.#page, targets, (series) => this.#rows(store, series));
	}

	#case(area: JudgedArea, held: HeldFigures, usual: HeldFigures): JudgeCase {
		const judged = { area, held, usual: usual.series };
		return judgeCase(judged, this.#page, this.#data.targets, this.#locale);
	}

	async #area(store: FigureStore, code: string): Promise<JudgedArea | null> {
		const { labels, traits } = await store.figures();
		const label = labels.get(code);
		if (!label?.slug) return null;
		const own = traits.find(([ref_area]) => ref_area === code);
		const { kind, name, slug } = label;
		const ldc = own?.[2] ?? false;
		return { ref_area: code, kind, name, slug, income_group: own?.[1] ?? null, ldc };
	}

	async #rows(store: FigureStore, series: string): Promise<readonly FigureRow[]> {
		const rows = await store.rowsOf(series);
		this.#read.set(series, rows);
		return rows;
	}
}
