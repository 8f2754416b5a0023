import type { Manifest } from '#lib/catalogue/index.ts';
import type { Indicator, Series, Source } from '#lib/domain/index.ts';
import { API_FORMATS, dataAddress, LATEST, releaseOf, type ApiFormat } from './api-address.ts';

/** Addresses by format, relative to `api/v1/`. */
export type ApiFiles = Record<ApiFormat, string>;

/** A vintage of a series with its addresses, which stay. */
export interface ApiVintage {
	vintage: string;
	/** The vintage as addresses name it. */
	release: string;
	files: ApiFiles;
}

export interface ApiSeries extends Pick<
	Series,
	| 'series'
	| 'source_code'
	| 'preference'
	| 'unit_measure'
	| 'first_year'
	| 'last_year'
	| 'observations'
	| 'values'
	| 'economies'
> {
	source: Pick<Source, 'source' | 'publisher' | 'licence' | 'licence_url' | 'non_commercial'> & {
		title: string;
		retrieved: string;
	};
	latest: ApiFiles;
	/** The newest first. */
	vintages: ApiVintage[];
}

export interface ApiIndicator extends Pick<
	Indicator,
	| 'indicator'
	| 'topic'
	| 'sdg_indicator'
	| 'unit_measure'
	| 'custodian'
	| 'name_en'
	| 'name_fr'
	| 'definition_en'
	| 'definition_fr'
> {
	/** The figures that are shown first. */
	latest: ApiFiles;
	series: ApiSeries[];
}

/** What the static interface holds, as `catalogue.json` tells it. */
export interface ApiCatalogue {
	version: 'v1';
	indicators: ApiIndicator[];
	/** Tables of the whole corpus as Parquet, relative to `api/v1/`. */
	tables: { table: string; rows: number; bytes: number; sha256: string; parquet: string }[];
}

/** What the catalogue is made from; `older` are vintages that were published before. */
export interface ApiCatalogueInput {
	indicators: readonly Indicator[];
	series: readonly Series[];
	sources: readonly Source[];
	manifest: Manifest;
	older: readonly { series: string; vintage: string }[];
}

function files(key: string, release: string): ApiFiles {
	const address = (format: ApiFormat) => [format, dataAddress(key, release, format)];
	return Object.fromEntries(API_FORMATS.map(address)) as ApiFiles;
}

function seriesEntry(row: Series, { sources, older }: ApiCatalogueInput): ApiSeries[] {
	const source = sources.find((one) => one.source === row.source);
	if (!source) return [];
	const { publisher, licence, licence_url, non_commercial, retrieved } = source;
	const before = older.filter(({ series }) => series === row.series).map(({ vintage }) => vintage);
	return [
		{
			series: row.series,
			source_code: row.source_code,
			preference: row.preference,
			unit_measure: row.unit_measure,
			first_year: row.first_year,
			last_year: row.last_year,
			observations: row.observations,
			values: row.values,
			economies: row.economies,
			source: {
				...{ source: row.source, publisher, title: source.title_en },
				...{ licence, licence_url, non_commercial, retrieved }
			},
			latest: files(row.series, LATEST),
			vintages: [row.vintage, ...before.sort().reverse()].map((vintage) => {
				const release = releaseOf(vintage);
				return { vintage, release, files: files(row.series, release) };
			})
		}
	];
}

/** The catalogue of the static interface: indicators with their series, vintages and addresses. */
export function apiCatalogue(input: ApiCatalogueInput): ApiCatalogue {
	const indicators = input.indicators.flatMap((row): ApiIndicator[] => {
		const series = input.series
			.filter(({ indicator }) => indicator === row.indicator)
			.sort((a, b) => a.preference - b.preference || (a.series < b.series ? -1 : 1))
			.flatMap((own) => seriesEntry(own, input));
		if (series.length === 0) return [];
		return [
			{
				indicator: row.indicator,
				topic: row.topic,
				sdg_indicator: row.sdg_indicator,
				unit_measure: row.unit_measure,
				custodian: row.custodian,
				name_en: row.name_en,
				name_fr: row.name_fr,
				definition_en: row.definition_en,
				definition_fr: row.definition_fr,
				latest: files(row.indicator, LATEST),
				series
			}
		];
	});
	const tables = input.manifest.files
		.filter(({ series }) => series === undefined)
		.map(({ table, rows, bytes, sha256, path }) => ({
			...{ table, rows, bytes, sha256 },
			parquet: `../../data/${path}`
		}));
	return { version: 'v1', indicators, tables };
}
