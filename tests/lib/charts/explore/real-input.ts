import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseManifest } from '#lib/catalogue/index.ts';
import {
	selectFigures,
	type ExploreCatalogue,
	type ExploreChart,
	type ExploreSelection,
	type Indicator,
	type Observation
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { exploreCatalogue, openNative, seriesRows, tableRows } from '#lib/query/index.ts';
import {
	breakdownLabel,
	type ExploreArea,
	type ExploreChartInput,
	type ExploreNames,
	type ExploreSeries
} from '#lib/view/index.ts';

/** What of the committed data a chart is made from. */
export interface RealChoice {
	selection: Partial<ExploreSelection>;
	chart: ExploreChart;
	locale?: Locale;
	chosen?: readonly string[];
}

const EVERYTHING: ExploreSelection = {
	series: [],
	areas: [],
	from: null,
	to: null,
	breakdown: {},
	hide_status: [],
	hide_nature: [],
	absent: false
};

/** Reads the committed data; gives what makes a chart's input of a choice of them. */
export async function openRealInput(): Promise<(choice: RealChoice) => Promise<ExploreChartInput>> {
	const directory = path.resolve('static/data');
	const text = readFileSync(path.join(directory, 'manifest.json'), 'utf8');
	const database = await openNative({ manifest: parseManifest(JSON.parse(text)), directory });
	const catalogue = await exploreCatalogue(database);
	const [areas, indicators, series, sources] = await Promise.all([
		tableRows(database, { table: 'areas' }),
		tableRows(database, { table: 'indicators' }),
		tableRows(database, { table: 'series' }),
		tableRows(database, { table: 'sources' })
	]);
	const rows = new Map<string, Observation[]>();
	const rowsOf = async (keys: readonly string[], known: ExploreCatalogue) => {
		const all = keys.flatMap((key) => {
			const companion = known.series.find((each) => each.series === key)?.aggregates;
			return companion ? [key, companion] : [key];
		});
		for (const key of all) {
			if (!rows.has(key)) rows.set(key, await seriesRows(database, { series: key }));
		}
		return all.flatMap((key) => rows.get(key) ?? []);
	};
	const areasByCode = new Map(areas.map((area) => [area.ref_area, area]));
	const indicatorsByKey = new Map(
		indicators.map((each): [string, Indicator] => [each.indicator, each])
	);
	const sourcesByKey = new Map(sources.map((source) => [source.source, source]));
	const seriesByKey = new Map(series.map((each) => [each.series, each]));
	const namesIn = (locale: Locale): ExploreNames => {
		const words = {
			area: (code: string): ExploreArea | undefined => {
				const area = areasByCode.get(code);
				const name = locale === 'fr' ? area?.name_fr : area?.name_en;
				return area && { ...area, name: name ?? area.name_en };
			},
			series: (key: string): ExploreSeries | undefined => {
				const facts = seriesByKey.get(key);
				const indicator = facts && indicatorsByKey.get(facts.indicator);
				const source = facts && sourcesByKey.get(facts.source);
				if (!facts || !indicator || !source) return undefined;
				const name = locale === 'fr' ? indicator.name_fr : indicator.name_en;
				const { publisher, licence } = source;
				return { ...indicator, ...facts, name, publisher, licence };
			}
		};
		return {
			...words,
			locale,
			code: (_, code) => breakdownLabel(code, locale),
			field: (field) => field,
			value: (field, value) =>
				field === 'ref_area' || field === 'region' || field === 'income_group'
					? (words.area(value)?.name ?? value)
					: field === 'series'
						? (words.series(value)?.name ?? value)
						: breakdownLabel(value, locale)
		};
	};
	return async ({ selection, chart, locale = 'en', chosen = [] }) => {
		const whole = { ...EVERYTHING, ...selection };
		const observations = await rowsOf(whole.series, catalogue);
		return {
			figures: selectFigures(observations, whole, catalogue),
			chart,
			names: namesIn(locale),
			population: new Map(),
			chosen
		};
	};
}
