import type { AreaFacts, SeriesFacts } from '#lib/domain/index.ts';
import type { EmbedData, ExploreSeriesFile } from '#lib/view/index.ts';

const AREAS: [string, AreaFacts['kind'], string, string | null][] = [
	['001', 'world', 'World', null],
	['199', 'group', 'Least developed countries', null],
	['250', 'economy', 'France', 'FRA'],
	['404', 'economy', 'Kenya', 'KEN'],
	['800', 'economy', 'Uganda', 'UGA']
];

function facts(series: string, rest: Partial<SeriesFacts> = {}): SeriesFacts {
	return {
		...{ series, indicator: 'use', source: 'S', vintage: '2024-11', unit_measure: 'PERCENT' },
		...{ aggregates: null, default_breakdown: null, first_year: 2000, last_year: 2023 },
		...{ direction: 1, group_rule: 'population_mean' },
		...rest
	};
}

function file(path: string): ExploreSeriesFile['file'] {
	return { path, sha256: path, bytes: 1, rows: 1, columns: [] };
}

function seriesFile(series: string, rest: Partial<ExploreSeriesFile> = {}): ExploreSeriesFile {
	return {
		...{ series, source_code: series, preference: 1, economies: 3, values: 9, years: [2022] },
		...{ file: file(`${series}.now.parquet`), codes: {} },
		...rest
	};
}

/** An indicator of three series: one with economies and a companion for groups, one by sex, one by age. */
export const DATA: EmbedData = {
	catalogue: {
		series: [
			facts('S.USE', { aggregates: 'S.GROUPS' }),
			facts('S.GROUPS'),
			facts('S.SEX', { source: 'T', vintage: '2023' }),
			facts('S.AGE', { source: 'T', vintage: '2023' })
		],
		areas: AREAS.map(([ref_area, kind]) => ({
			...{ ref_area, kind, region: null, income_group: null, ldc: false, lldc: false, sids: false }
		})),
		members: {},
		targets: []
	},
	indicators: [
		{
			...{ indicator: 'use', topic: 'use', limit_low: 0, limit_high: 100 },
			...{ name: 'Internet use', codes: [] }
		}
	],
	series: [
		seriesFile('S.AGE', { preference: 3, codes: { age: ['Y15T24', 'Y25T74', 'Y_GE75', '_T'] } }),
		seriesFile('S.SEX', { preference: 2, codes: { sex: ['F', 'M', '_T'] } }),
		seriesFile('S.USE'),
		seriesFile('S.GROUPS', { economies: 0 })
	],
	areas: AREAS.map(([code, , name, iso3]) => [
		code,
		name,
		iso3,
		name.toLowerCase().split(' ')[0] ?? ''
	]),
	sources: ['S', 'T'].map((source) => ({
		...{ source, publisher: source, title: source, vintage: source === 'S' ? '2024-11' : '2023' },
		...{ licence: 'CC BY 4.0', licence_url: null, cautions: null }
	})),
	targets: {},
	population: file('population.parquet'),
	archive: [
		{ series: 'S.USE', vintage: '2023-12', file: file('S.USE.then.parquet') },
		{ series: 'S.GROUPS', vintage: '2023-12', file: file('S.GROUPS.then.parquet') }
	]
};
