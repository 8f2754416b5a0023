import { asset } from '$app/paths';
import { fileFetcher } from '#lib/catalogue/index.ts';
import type { AreaKind } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { loadEffects, loadSeriesRows } from '#lib/query/index.ts';
import {
	openIndicatorView,
	type AreaLabels,
	type BreakdownSection,
	type FigureRow,
	type IndicatorView,
	type UrlState
} from '#lib/view/index.ts';
import { loadJson } from '../../../../load-json.ts';
import type { IndicatorFigures, IndicatorPage, SeriesChoice } from './indicator-page.ts';
import { limitsOf } from './limits-of.ts';
import { areaCode } from './read-address.ts';
import { seriesFile } from './series-file.ts';

interface Check {
	sha256: string;
	bytes: number;
}

/** The checks of the files that a page may load. */
export interface FigureFiles {
	areas: Check;
	figures: Check;
}

/** What charts are built for. */
export interface BuildRequest {
	choice: UrlState;
	/** True where map and ranking show each economy's latest year. */
	latest: boolean;
	series: SeriesChoice;
	/** Whether the breakdowns show the reader's areas, too. */
	follows: boolean;
}

/** Charts of a choice, with the names of the areas that they show. */
export interface BuiltFigures {
	labels: AreaLabels;
	view: IndicatorView;
	/** Null where the prerendered breakdowns stand. */
	sections: BreakdownSection[] | null;
}

/** Loads an indicator's figures, each file once, and builds its charts of them. */
export class FigureLoader {
	readonly #page: IndicatorPage;
	readonly #locale: Locale;
	readonly #files: FigureFiles;
	readonly #rows = new Map<string, Promise<FigureRow[]>>();
	#areas: Promise<AreaLabels> | null = null;

	constructor(page: IndicatorPage, locale: Locale, files: FigureFiles) {
		this.#page = page;
		this.#locale = locale;
		this.#files = files;
	}

	/** The figures of the parts further down, as they were prerendered. */
	figures(): Promise<IndicatorFigures> {
		return loadJson('figures.json', this.#files.figures);
	}

	/** The names, kinds and pages of all areas. */
	areas(): Promise<AreaLabels> {
		this.#areas ??= this.#loadAreas();
		return this.#areas;
	}

	/** The charts of a choice, from the series' own small file and its companion's. */
	async build({ choice, latest, series, follows }: BuildRequest): Promise<BuiltFigures> {
		const [open, labels, rows] = await Promise.all([
			openIndicatorView(),
			this.areas(),
			this.#loadRows([series.series, series.aggregates])
		]);
		const { indicator, name } = this.#page;
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
			year: latest ? 'latest' : choice.year,
			locale: this.#locale
		});
		const sections =
			follows && chosen.length > 0 ? await this.#buildSections(chosen, labels) : null;
		return { labels, view, sections };
	}

	async #buildSections(chosen: string[], labels: AreaLabels): Promise<BreakdownSection[]> {
		const ids = new Set(this.#page.broken.map(({ series }) => series));
		const sources = this.#page.series.filter(({ series }) => ids.has(series));
		const rows = await this.#loadRows([...ids]);
		const { buildBreakdownSections } = await openIndicatorView();
		return buildBreakdownSections(rows, { sources, areas: labels, chosen, locale: this.#locale });
	}

	async #loadRows(series: readonly (string | null)[]): Promise<FigureRow[]> {
		const fetchFile = fileFetcher(loadEffects(), asset('/data'));
		const loads = series.flatMap((id) => {
			const file = this.#page.series.find((row) => row.series === id)?.file;
			if (id === null || !file) return [];
			const load = this.#rows.get(id) ?? loadSeriesRows(fetchFile, seriesFile(id, file));
			this.#rows.set(id, load);
			return [load];
		});
		return (await Promise.all(loads)).flat();
	}

	async #loadAreas(): Promise<AreaLabels> {
		const areas = await loadJson<[string, AreaKind, string | null, string, string | null][]>(
			asset('/areas.json'),
			this.#files.areas
		);
		return new Map(
			areas.map(([code, kind, slug, en, fr]) => [
				code,
				{ kind, slug, name: this.#locale === 'fr' ? (fr ?? en) : en }
			])
		);
	}
}
