import { readFile } from 'node:fs/promises';
import { parseArchive } from '#lib/catalogue/index.ts';
import { BASE_LOCALE, m, type Locale } from '#lib/i18n/index.ts';
import {
	dimensionLabel,
	embedExploreView,
	embedSeries,
	embedViewsOf,
	EMPTY_EMBED_CHOICE,
	partOfFile,
	type ArchivedSeries,
	type EmbedData,
	type EmbedSubject,
	type EmbedView
} from '#lib/view/index.ts';
import { exploreFile } from '../../explore-file.server.ts';
import { firstFigures } from '../../first-figures.server.ts';
import { indicatorData as pageData } from '../../indicator-data.server.ts';
import { siteHref } from '../../site-href.ts';
import { siteData } from '../../site-data.server.ts';
import { drawChart } from './draw-chart.ts';
import type { DrawnEmbed } from './embed-page.ts';

const files = new Map<string, Promise<EmbedData>>();

async function buildFile(indicator: string, locale: Locale): Promise<EmbedData> {
	const whole = await exploreFile(locale);
	const series = whole.catalogue.series.filter((row) => row.indicator === indicator);
	const keys = new Set(series.map((row) => row.series));
	const part = partOfFile(whole, {
		series: keys,
		areas: new Set(whole.areas.map(([code]) => code))
	});
	return { ...part, archive: await archivedSeries(keys) };
}

async function archivedSeries(keys: ReadonlySet<string>): Promise<ArchivedSeries[]> {
	const text = await readFile('static/data/archive.json', 'utf8');
	return parseArchive(JSON.parse(text)).files.flatMap((own) => {
		const { series, vintage, path, sha256, bytes, rows, columns } = own;
		if (series === undefined || vintage === undefined || !keys.has(series)) return [];
		const file = { path, sha256, bytes, rows, columns: columns.map(({ name }) => name) };
		return [{ series, vintage, file }];
	});
}

/** What a frame of an indicator is drawn from, in a language; built once. */
export function indicatorData(indicator: string, locale: Locale): Promise<EmbedData> {
	const key = `${locale} ${indicator}`;
	const known = files.get(key) ?? buildFile(indicator, locale);
	files.set(key, known);
	return known;
}

type IndicatorSubject = Extract<EmbedSubject, { kind: 'indicator' }>;

/** Every chart of an indicator that has an address. */
export async function indicatorSubjects(): Promise<IndicatorSubject[]> {
	const subjects: IndicatorSubject[] = [];
	for (const indicator of await embedIndicators()) {
		const views = embedViewsOf(await indicatorData(indicator, BASE_LOCALE), indicator);
		for (const view of views) subjects.push({ kind: 'indicator', indicator, view });
	}
	return subjects;
}

/** Every indicator by its slug. */
export async function embedIndicators(): Promise<string[]> {
	return (await siteData()).indicators.map(({ indicator }) => indicator);
}

/** An indicator's chart as its frame is prerendered; null where there is none of the kind. */
export async function indicatorEmbed(
	{ indicator, view }: { indicator: string; view: EmbedView },
	locale: Locale,
	root: string
): Promise<DrawnEmbed | null> {
	const file = await indicatorData(indicator, locale);
	const choice = EMPTY_EMBED_CHOICE;
	const found = embedSeries(file, indicator, view, choice);
	const empty = embedExploreView({ indicator, view }, choice, file);
	const data = await pageData(indicator, locale);
	const first = empty && (await firstFigures(empty, file));
	if (!found || !first || !data) return null;
	const { gap } = found;
	return drawChart({
		view: first.view,
		figures: first.figures,
		population: new Map(),
		file,
		highlight: [],
		locale,
		...(view === 'line' ? { title: data.page.finding } : {}),
		...(view === 'gap' && gap
			? {
					title: m.page_gap_title(
						{ name: data.page.name, by: dimensionLabel(gap.by, gap.codes, locale) },
						{ locale }
					)
				}
			: {}),
		notices: [],
		chosen: [],
		href: siteHref(`/indicators/${indicator}/`, locale, root),
		readText: (path) => readFile(`static/${path}`, 'utf8')
	});
}
