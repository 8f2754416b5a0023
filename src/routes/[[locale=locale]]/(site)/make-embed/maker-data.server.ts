import { readFile } from 'node:fs/promises';
import { parseArchive } from '#lib/catalogue/index.ts';
import { LOCALES, type Locale } from '#lib/i18n/index.ts';
import {
	areaAddress,
	embedSeries,
	embedViewsOf,
	EMPTY_EMBED_CHOICE,
	ownSeriesFiles,
	type EmbedView,
	type ExploreFile
} from '#lib/view/index.ts';
import { chartSpecs, specDrawing } from '../../../chart-specs.server.ts';
import { exploreFile } from '../../../explore-file.server.ts';
import { frameworks, shortName } from '../../../frameworks.server.ts';
import { judgedIndicators } from '../../../judged-indicators.server.ts';
import type { MakerArea, MakerChart, MakerData, MakerIndicator } from './maker-data.ts';
import { tellApart } from './tell-apart.ts';

/** The earlier vintages of each series, the latest first. */
async function earlierVintages(): Promise<Map<string, string[]>> {
	const text = await readFile('static/data/archive.json', 'utf8');
	const found = new Map<string, string[]>();
	for (const { series, vintage } of parseArchive(JSON.parse(text)).files) {
		if (series === undefined || vintage === undefined) continue;
		found.set(series, [...(found.get(series) ?? []), vintage].sort().reverse());
	}
	return found;
}

function seriesOf(
	file: ExploreFile,
	indicator: string,
	earlier: ReadonlyMap<string, string[]>
): MakerIndicator['series'] {
	const all = ownSeriesFiles(file, indicator).flatMap(({ series }) => {
		const facts = file.catalogue.series.find((row) => row.series === series);
		const source = file.sources.find((row) => row.source === facts?.source);
		if (!facts || !source) return [];
		const vintages = [...new Set([facts.vintage, ...(earlier.get(series) ?? [])])];
		return [{ series, name: `${source.publisher}, ${facts.vintage}`, vintages }];
	});
	return tellApart(all);
}

/** The series that each kind of chart shows by itself, without those that show the preferred one. */
function shownOf(file: ExploreFile, indicator: string): MakerIndicator['shown'] {
	const [preferred] = ownSeriesFiles(file, indicator);
	return Object.fromEntries(
		embedViewsOf(file, indicator).flatMap((view): [EmbedView, string][] => {
			const key = embedSeries(file, indicator, view, EMPTY_EMBED_CHOICE)?.series.series;
			return key === undefined || key === preferred?.series ? [] : [[view, key]];
		})
	);
}

/** Every area that addresses can name, with what other languages call it. */
async function makerAreas(file: ExploreFile, locale: Locale): Promise<MakerArea[]> {
	const others = await Promise.all(
		LOCALES.filter((own) => own !== locale).map(async (own) => {
			const { areas } = await exploreFile(own);
			return [own, new Map(areas.map(([code, name]) => [code, name]))] as const;
		})
	);
	return file.areas.flatMap(([code, name, iso3, slug]): MakerArea[] => {
		const value = areaAddress(iso3, slug);
		if (value === null) return [];
		const abroad = others.flatMap(([own, names]): [Locale, string][] => {
			const other = names.get(code) ?? name;
			return other === name ? [] : [[own, other]];
		});
		return [
			{ value, name, slug, ...(abroad.length > 0 && { abroad: Object.fromEntries(abroad) }) }
		];
	});
}

async function galleryCharts(locale: Locale): Promise<MakerChart[]> {
	const names = [...(await chartSpecs()).keys()];
	const charts = await Promise.all(
		names.map(async (value): Promise<MakerChart[]> => {
			const drawing = await specDrawing(value, locale);
			const [series = ''] = drawing?.view.selection.series ?? [];
			if (!drawing) return [];
			const { spec, title: name } = drawing;
			return [{ value, name, drawn: spec.type, indicator: spec.indicator, series }];
		})
	);
	return charts.flat();
}

/** What the page for makers offers, in a language. */
export async function makerData(locale: Locale, root: string): Promise<MakerData> {
	const file = await exploreFile(locale);
	const judged = new Set(await judgedIndicators());
	const earlier = await earlierVintages();
	const { lines } = await frameworks();
	const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, locale);
	return {
		locale,
		root,
		indicators: file.indicators
			.map(({ indicator, name }) => ({
				value: indicator,
				name,
				views: embedViewsOf(file, indicator),
				shown: shownOf(file, indicator),
				hasVerdict: judged.has(indicator),
				series: seriesOf(file, indicator, earlier)
			}))
			.sort(byName),
		charts: await galleryCharts(locale),
		lines: lines.map((line) => ({
			value: line.action_line.toLowerCase(),
			name: `${line.action_line} ${shortName(line, locale)}`
		})),
		areas: (await makerAreas(file, locale)).sort(byName)
	};
}
