import { maybeFile, type ManifestFile } from '#lib/catalogue/index.ts';
import {
	areaName,
	BREAKDOWN_DIMENSIONS,
	type Observation,
	type Series
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { exploreCatalogue, tableRows } from '#lib/query/index.ts';
import type { ExploreFile, ExploreSeriesFile } from '#lib/view/index.ts';
import { frameSource, indicatorName } from './localized-words.ts';
import { allRows, siteData } from './site-data.server.ts';

/** The figures that are asked of a file, and the check of it. */
function fileFacts({
	path,
	sha256,
	bytes,
	rows,
	columns
}: ManifestFile): ExploreSeriesFile['file'] {
	return { path, sha256, bytes, rows, columns: columns.map(({ name }) => name) };
}

function codesOf(rows: readonly Observation[]): ExploreSeriesFile['codes'] {
	return Object.fromEntries(
		BREAKDOWN_DIMENSIONS.flatMap((dimension) => {
			const codes = [...new Set(rows.map((row) => row[dimension]))].sort();
			return codes.length > 1 ? [[dimension, codes]] : [];
		})
	);
}

async function seriesFile(series: Series): Promise<ExploreSeriesFile> {
	const { manifest } = await siteData();
	const file = maybeFile(manifest, `series:${series.series}`);
	if (!file) throw new Error(`${series.series}: no file in the manifest`);
	const rows = await allRows(series.series);
	const years = new Set<number>();
	for (const { time_period, obs_value } of rows) if (obs_value !== null) years.add(time_period);
	const { source_code, preference, economies, values } = series;
	return {
		series: series.series,
		source_code,
		preference,
		economies,
		values,
		file: fileFacts(file),
		codes: codesOf(rows),
		years: [...years].sort((a, b) => a - b)
	};
}

async function build(locale: Locale): Promise<ExploreFile> {
	const { database, manifest, areas, indicators, series, sources } = await siteData();
	const catalogue = await exploreCatalogue(database);
	const shown = new Set(series.map(({ source }) => source));
	const population = maybeFile(manifest, 'population');
	if (!population) throw new Error('no population in the manifest');
	const targets = await tableRows(database, { table: 'targets' });
	const asked = new Set(catalogue.targets.map(({ target_id }) => target_id));
	return {
		catalogue,
		indicators: indicators.map((row) => ({
			indicator: row.indicator,
			topic: row.topic,
			limit_low: row.limit_low,
			limit_high: row.limit_high,
			name: indicatorName(row, locale),
			codes: [row.sdg_indicator, row.core_list_code].filter((code) => code !== null)
		})),
		series: await Promise.all(series.map(seriesFile)),
		areas: areas.map((area) => [area.ref_area, areaName(area, locale), area.iso3, area.slug]),
		sources: sources
			.filter(({ source }) => shown.has(source))
			.map((source) => ({
				...frameSource(source, locale),
				cautions: locale === 'fr' ? source.cautions_fr : source.cautions_en
			})),
		targets: Object.fromEntries(
			targets
				.filter(({ target_id }) => asked.has(target_id))
				.map((row) => [row.target_id, locale === 'fr' ? row.name_fr : row.name_en])
		),
		population: fileFacts(population)
	};
}

const files = new Map<Locale, Promise<ExploreFile>>();

/** The explorer's catalogue in a language, built once. */
export function exploreFile(locale: Locale): Promise<ExploreFile> {
	const known = files.get(locale) ?? build(locale);
	files.set(locale, known);
	return known;
}
