import { m, type Locale } from '#lib/i18n/index.ts';

/** The kinds of file that the static interface has, with their media types. */
export const API_MEDIA = {
	csv: 'text/csv',
	json: 'application/json',
	jsonld: 'application/ld+json',
	parquet: 'application/vnd.apache.parquet',
	xml: 'application/vnd.sdmx.structure+xml;version=2.1'
} as const;
export type ApiMedia = keyof typeof API_MEDIA;

/** What a part of an address in braces may be; `hash` is the start of a file's SHA-256. */
export type ApiParameter = 'key' | 'release' | 'indicator' | 'table' | 'hash';

/** One family of addresses of the static interface. */
export interface ApiEndpoint {
	id: string;
	/** Relative to `api/v1/`, with its parameters in braces and without the end that names the format. */
	path: string;
	parameters: readonly ApiParameter[];
	formats: readonly ApiMedia[];
	/** An address that exists. */
	example: string;
}

const ROWS = ['csv', 'json', 'parquet'] as const;
const TEXTS = ['csv', 'json'] as const;

/** Every family of addresses, in the order in which a reader needs them. */
export const API_ENDPOINTS: readonly ApiEndpoint[] = [
	{ id: 'index', path: 'index', parameters: [], formats: ['json'], example: 'index.json' },
	{
		...{ id: 'catalogue', path: 'catalogue', parameters: [], formats: ['json'] },
		example: 'catalogue.json'
	},
	{
		...{ id: 'tables', path: 'tables/{table}', parameters: ['table'], formats: TEXTS },
		example: 'tables/indicators.csv'
	},
	{
		...{ id: 'data', path: 'data/{key}/{release}', parameters: ['key', 'release'], formats: ROWS },
		example: 'data/internet-use/latest.csv'
	},
	{
		...{ id: 'verdicts', path: 'verdicts/{indicator}/latest', parameters: ['indicator'] },
		...{ formats: TEXTS, example: 'verdicts/internet-use/latest.csv' }
	},
	{
		...{ id: 'verdicts_all', path: 'verdicts/{hash}', parameters: ['hash'], formats: ['parquet'] },
		example: 'verdicts/latest.parquet'
	},
	{
		...{ id: 'matrix', path: 'matrix/latest', parameters: [], formats: TEXTS },
		example: 'matrix/latest.csv'
	},
	{
		...{ id: 'matrix_all', path: 'matrix/{hash}', parameters: ['hash'], formats: ['parquet'] },
		example: 'matrix/latest.parquet'
	},
	{
		...{ id: 'activities', path: 'activities/latest', parameters: [], formats: TEXTS },
		example: 'activities/latest.csv'
	},
	{
		...{ id: 'activities_all', path: 'activities/{hash}', parameters: ['hash'] },
		...{ formats: ['parquet'], example: 'activities/latest.parquet' }
	},
	{
		...{ id: 'activity_links', path: 'activity-links/{hash}', parameters: ['hash'] },
		...{ formats: ['parquet'], example: 'activity-links/latest.parquet' }
	},
	{ id: 'openapi', path: 'openapi', parameters: [], formats: ['json'], example: 'openapi.json' },
	{ id: 'dcat', path: 'dcat', parameters: [], formats: ['jsonld'], example: 'dcat.jsonld' },
	{
		...{ id: 'structure', path: 'structure', parameters: [], formats: ['xml'] },
		example: 'structure.xml'
	}
];

/** What is at an endpoint, in a sentence. */
export function endpointWords(id: string, locale: Locale): string {
	const words: Record<string, (inputs: object, options: { locale: Locale }) => string> = {
		index: m.api_endpoint_index,
		catalogue: m.api_endpoint_catalogue,
		tables: m.api_endpoint_tables,
		data: m.api_endpoint_data,
		verdicts: m.api_endpoint_verdicts,
		verdicts_all: m.api_endpoint_verdicts_all,
		matrix: m.api_endpoint_matrix,
		matrix_all: m.api_endpoint_matrix_all,
		activities: m.api_endpoint_activities,
		activities_all: m.api_endpoint_activities_all,
		activity_links: m.api_endpoint_activity_links,
		openapi: m.api_endpoint_openapi,
		dcat: m.api_endpoint_dcat,
		structure: m.api_endpoint_structure
	};
	return words[id]?.({}, { locale }) ?? id;
}

/** What a parameter may be, in a sentence. */
export function parameterWords(parameter: ApiParameter, locale: Locale): string {
	const options = { locale };
	switch (parameter) {
		case 'key':
			return m.api_parameter_key({}, options);
		case 'release':
			return m.api_parameter_release({}, options);
		case 'indicator':
			return m.api_parameter_indicator({}, options);
		case 'table':
			return m.api_parameter_table({}, options);
		case 'hash':
			return m.api_parameter_hash({}, options);
	}
}
