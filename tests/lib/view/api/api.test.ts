import { Validator } from '@seriousme/openapi-schema-validator';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/catalogue/index.ts';
import type { Indicator, Series, Source } from '#lib/domain/index.ts';
import {
	API_ENDPOINTS,
	apiCatalogue,
	datasetMarkup,
	dcatCatalogue,
	endpointWords,
	liftedJson,
	openApiDocument,
	plainCsv,
	readCsvText,
	releaseOf,
	tableExport,
	type ExportCell,
	type ExportTable
} from '#lib/view/index.ts';

const source: Source = {
	...{ source: 'S', publisher: 'Publisher', title_en: 'Title', title_fr: 'Titre' },
	...{ vintage: '2024-11', retrieved: '2026-11-23', licence: 'CC BY 4.0' },
	...{ licence_url: 'https://creativecommons.org/licenses/by/4.0/', non_commercial: false },
	...{ origin: 'A file', cautions_en: null, cautions_fr: null }
};
const indicator: Indicator = {
	...{ indicator: 'use', topic: 'use', core_list_code: null, core_list_confidence: null },
	...{ sdg_indicator: null, sdg_part: null, unit_measure: 'PERCENT', direction: 1 as const },
	...{ limit_low: 0, limit_high: 100, group_rule: null, custodian: 'ITU' },
	...{ name_en: 'Use', name_fr: 'Usage', definition_en: 'Who uses', definition_fr: 'Qui utilise' }
};
const series = (key: string, preference: number): Series => ({
	...{ series: key, indicator: 'use', source: 'S', source_code: key, preference },
	...{ unit_measure: 'PERCENT', aggregates: null, default_breakdown: null, vintage: '2024-11' },
	...{ first_year: 2000, last_year: 2023, observations: 9, values: 8, economies: 3 }
});
const manifest: Manifest = {
	version: 1,
	sources: [],
	files: [
		{
			...{ table: 'areas', path: 'areas.01234567.parquet', sha256: '01234567', bytes: 1, rows: 2 },
			...{ columns: [], sources: [] }
		}
	]
};
const catalogue = apiCatalogue({
	...{ indicators: [indicator], sources: [source], manifest },
	series: [series('S.B', 2), series('S.A', 1)],
	older: [{ series: 'S.A', vintage: '2023-11' }]
});

describe('releaseOf', () => {
	it.each([
		['2023-12', '2023-12'],
		['v1.0', 'v1-0'],
		['March 2026 (World row)', 'March-2026-World-row']
	])('writes %s as %s', (vintage, release) => {
		expect(releaseOf(vintage)).toBe(release);
	});

	it('gives a part of an address and is its own release', () => {
		fc.assert(
			fc.property(fc.string(), (vintage) => {
				const release = releaseOf(vintage);
				expect(release).toMatch(/^[A-Za-z0-9-]*$/);
				expect(releaseOf(release)).toBe(release);
			})
		);
	});
});

describe('apiCatalogue', () => {
	it('lists series by preference and vintages from the newest', () => {
		const [entry] = catalogue.indicators;
		expect(entry?.series.map((row) => row.series)).toEqual(['S.A', 'S.B']);
		expect(entry?.series[0]?.vintages.map(({ release }) => release)).toEqual([
			'2024-11',
			'2023-11'
		]);
		expect(entry?.latest.csv).toBe('data/use/latest.csv');
		expect(entry?.series[0]?.vintages[1]?.files.parquet).toBe('data/S.A/2023-11.parquet');
		expect(catalogue.tables[0]?.parquet).toBe('../../data/areas.01234567.parquet');
	});

	it('leaves out an indicator without figures', () => {
		const none = apiCatalogue({
			...{ indicators: [indicator], sources: [], manifest, series: [], older: [] }
		});
		expect(none.indicators).toEqual([]);
	});
});

describe('openApiDocument', () => {
	it('is valid OpenAPI 3.1 and names every address', async () => {
		const document = openApiDocument({
			...{ catalogue, tables: ['areas'], indicatorsWithVerdicts: ['use'] }
		});
		const result = await new Validator().validate(structuredClone(document) as never);
		expect(result.errors).toBeUndefined();
		expect(result.valid).toBe(true);
		const { paths } = document as { paths: Record<string, object> };
		const all = API_ENDPOINTS.flatMap(({ path, formats }) =>
			formats.map((format) => `/${path}.${format}`)
		);
		expect(Object.keys(paths)).toEqual(all);
		for (const [path, operation] of Object.entries(paths)) {
			const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
			const { parameters } = (operation as { get: { parameters: { name: string }[] } }).get;
			expect(parameters.map(({ name }) => name)).toEqual(named);
		}
	});

	it('has words for every endpoint in both languages', () => {
		for (const { id } of API_ENDPOINTS) {
			for (const locale of ['en', 'fr'] as const) {
				expect(endpointWords(id, locale)).toMatch(/\.$/);
			}
		}
	});
});

describe('dcatCatalogue', () => {
	it('has a dataset for each series, and a distribution for each file of each vintage', () => {
		const dcat = dcatCatalogue(catalogue, ['en', 'fr']) as {
			'@type': string;
			'dcat:dataset': { 'dct:identifier': string; 'dcat:distribution': object[] }[];
		};
		expect(dcat['@type']).toBe('dcat:Catalog');
		expect(dcat['dcat:dataset'].map((one) => one['dct:identifier'])).toEqual(['S.A', 'S.B']);
		expect(dcat['dcat:dataset'].map((one) => one['dcat:distribution'].length)).toEqual([6, 3]);
		expect(JSON.stringify(dcat)).toContain('"dct:license":{"@id":"https://creativecommons');
	});
});

describe('datasetMarkup', () => {
	it('names publisher, vintage, licence, coverage and files', () => {
		const markup = datasetMarkup({
			...{ name: 'Use', description: 'Who uses', page: './', api: '../api/v1/', site: 'Site' },
			series: [
				{
					...{ series: 'S.A', variable: 'Use', unit: '%', publisher: 'Publisher', title: 'Title' },
					...{ vintage: '2024-11', licence: 'Not stated', licence_url: null },
					...{ retrieved: '2026-11-23', first_year: 2000, last_year: 2023 },
					files: catalogue.indicators[0]!.series[0]!.latest
				}
			]
		}) as { '@graph': Record<string, unknown>[] };
		expect(markup['@graph'][0]).toMatchObject({
			...{ '@type': 'Dataset', version: '2024-11', license: 'Not stated' },
			...{ temporalCoverage: '2000/2023', creator: { name: 'Publisher' } },
			distribution: [
				{ encodingFormat: 'text/csv', contentUrl: '../api/v1/data/S.A/latest.csv' },
				{ encodingFormat: 'application/json' },
				{ encodingFormat: 'application/vnd.apache.parquet' }
			]
		});
	});
});

const cell = fc.oneof(
	fc.constant(null),
	fc.integer(),
	fc.boolean(),
	fc.constantFrom('a', '', 'é, "x"')
);
const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
	fc.array(fc.array(cell, { minLength: width, maxLength: width })).map((rows): ExportTable => {
		const columns = Array.from({ length: width }, (_none, place) => ({
			...{ name: `c${place}`, type: 'text' as const, description: '' }
		}));
		const about = { title: '', filters: [], address: '', sources: [], accessed: '', notes: [] };
		const texts = rows.map((row) => row.map((one) => (one === null ? null : String(one))));
		return { columns, rows: texts, about };
	})
);

describe('liftedJson', () => {
	it('gives back every row', () => {
		fc.assert(
			fc.property(tables, (table) => {
				const read = JSON.parse(liftedJson(table)) as {
					constants: Record<string, ExportCell>;
					columns: { name: string }[];
					rows: ExportCell[][];
				};
				const rows = read.rows.map((row) => {
					const own = Object.fromEntries(read.columns.map(({ name }, at) => [name, row[at]]));
					const whole: Record<string, unknown> = { ...read.constants, ...own };
					return table.columns.map(({ name }) => whole[name]);
				});
				expect(rows).toEqual(table.rows);
			})
		);
	});
});

describe('plainCsv', () => {
	it('is read back equal by another reader', () => {
		fc.assert(
			fc.property(tables, (table) => {
				const [, ...rows]: string[][] = parse(plainCsv(table), { skip_empty_lines: false });
				const texts = rows.map((row) => row.map(readCsvText));
				expect(texts).toEqual(table.rows.map((row) => row.map((one) => one ?? '')));
			})
		);
	});
});

describe('tableExport', () => {
	it('types columns by the manifest', () => {
		const column = (name: string, type: string) => ({ name, type, description: name });
		const table = tableExport(
			[column('a', 'VARCHAR'), column('b', 'INTEGER'), column('c', 'DECIMAL(9,1)')],
			[{ c: 1.5, a: 'x' }],
			{ title: '', filters: [], address: '', sources: [], accessed: '', notes: [] }
		);
		expect(table.columns.map(({ type }) => type)).toEqual(['text', 'integer', 'number']);
		expect(table.rows).toEqual([['x', null, 1.5]]);
	});
});
