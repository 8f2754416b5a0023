import { fileFetcher } from '#lib/catalogue/index.ts';
import type { Observation } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { loadEffects, loadSeriesRows } from '#lib/query/index.ts';
import {
	openIndicatorView,
	type AreaLabels,
	type BreakdownSection,
	type IndicatorView,
	type UrlState
} from '#lib/view/index.ts';
import { loadJson } from '../../../../load-json.ts';
import type { IndicatorFigures, IndicatorPage, SeriesChoice } from '../../../../indicator-page.ts';
import { areaLabelsOf } from './area-labels-of.ts';
import { limitsOf } from '../../../../limits-of.ts';
import { areaCode } from './read-address.ts';
import { seriesFile } from './series-file.ts';

/** The check of the file of an indicator's figures. */
export interface FiguresCheck {
	sha256: string;
	bytes: number;
}

/** What charts are built for. */
export interface BuildRequest {
	choice: UrlState;
	series: SeriesChoice;
	/** Whether the breakdowns show the reader's areas, too. */
	follows: boolean;
}

/** The prerendered figures, with the areas' names by code. */
export interface LoadedFigures extends Omit<IndicatorFigures, 'areas'> {
	labels: AreaLabels;
}

/** Charts of a choice. */
export interface BuiltFigures {
	figures: LoadedFigures;
	view: IndicatorView;
	/** Null where the prerendered breakdowns stand. */
	sections: BreakdownSection[] | null;
}

/** Loads an indicator's figures, each file once, and builds its charts of them. */
export class FigureLoader {
	readonly #page: IndicatorPage;
	readonly #locale: Locale;
	readonly #root: string;
	readonly #check: FiguresCheck;
	#figures: Promise<LoadedFigures> | null = null;
	readonly #rows = new Map<string, Promise<Observation[]>>();

	/** `root` is the path to the site's root, ending in `/`. */
	constructor(
		page: IndicatorPage,
		{ locale, root, check }: { locale: Locale; root: string; check: FiguresCheck }
	) {
		this.#page = page;
		this.#locale = locale;
		this.#root = root;
		this.#check = check;
	}

	/** The figures of the charts as they were prerendered, and the names of all areas. */
	figures(): Promise<LoadedFigures> {
		this.#figures ??= this.#loadFigures().catch((cause: unknown) => {
			this.#figures = null;
			throw cause;
		});
		return this.#figures;
	}

	/** All rows of one of the indicator's series. */
	rowsOf(series: string): Promise<Observation[]> {
		return this.#loadRows([series]);
	}

	/** The charts of a choice, from the series' own small file and its companion's. */
	async build({ choice, series, follows }: BuildRequest): Promise<BuiltFigures> {
		const [open, figures, rows] = await Promise.all([
			openIndicatorView(),
			this.figures(),
			this.#loadRows([series.series, series.aggregates])
		]);
		const { indicator, name } = this.#page;
		const { labels } = figures;
		const chosen = choice.areas.flatMap((text) => areaCode(text, labels) ?? []);
		const view = open.buildIndicatorView(rows, {
			indicator: indicator.indicator,
			name,
			unit: series.unit,
			direction: indicator.direction,
			limits: limitsOf(indicator, series.unit),
			series: series.series,
			aggregates: series.aggregates,
			default_breakdown: series.default_breakdown,
			by: choice.by,
			areas: labels,
			chosen,
			year: choice.year,
			locale: this.#locale
		});
		const sections =
			follows && chosen.length > 0 ? await this.#buildSections(chosen, labels) : null;
		return { figures, view, sections };
	}

	async #buildSections(chosen: string[], labels: AreaLabels): Promise<BreakdownSection[]> {
		const ids = new Set(this.#page.broken.map(({ series }) => series));
		const sources = this.#page.series.filter(({ series }) => ids.has(series));
		const rows = await this.#loadRows([...ids]);
		const { buildBreakdownSections } = await openIndicatorView();
		return buildBreakdownSections(rows, { sources, areas: labels, chosen, locale: this.#locale });
	}

	async #loadRows(series: readonly (string | null)[]): Promise<Observation[]> {
		const fetchFile = fileFetcher(loadEffects(), `${this.#root}data`);
		const loads = series.flatMap((id) => {
			const file = this.#page.series.find((row) => row.series === id)?.file;
			if (id === null || !file) return [];
			const known = this.#rows.get(id);
			if (known) return [known];
			const load = loadSeriesRows(fetchFile, seriesFile(id, file)).catch((cause: unknown) => {
				this.#rows.delete(id);
				throw cause;
			});
			this.#rows.set(id, load);
			return [load];
		});
		return (await Promise.all(loads)).flat();
	}

	async #loadFigures(): Promise<LoadedFigures> {
		const { areas, ...figures } = await loadJson<IndicatorFigures>('figures.json', this.#check);
		return { ...figures, labels: areaLabelsOf(areas) };
	}
}
