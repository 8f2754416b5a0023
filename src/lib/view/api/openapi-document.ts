import type { Locale } from '#lib/i18n/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { ApiCatalogue } from './api-catalogue.ts';
import {
	API_ENDPOINTS,
	API_MEDIA,
	endpointWords,
	parameterWords,
	type ApiEndpoint,
	type ApiParameter
} from './api-endpoints.ts';
import { LATEST } from './api-address.ts';

/** What parameters may be: keys, releases and tables that exist. */
export interface OpenApiValues {
	catalogue: ApiCatalogue;
	tables: readonly string[];
	indicatorsWithVerdicts: readonly string[];
}

function valuesOf(parameter: ApiParameter, values: OpenApiValues): object {
	const { indicators } = values.catalogue;
	const series = indicators.flatMap((row) => row.series);
	switch (parameter) {
		case 'key':
			return {
				enum: [...indicators.map(({ indicator }) => indicator), ...series.map((row) => row.series)]
			};
		case 'release': {
			const releases = series.flatMap(({ vintages }) => vintages.map(({ release }) => release));
			return { examples: [LATEST, ...new Set(releases)], pattern: '^[A-Za-z0-9-]+$' };
		}
		case 'indicator':
			return { enum: [...values.indicatorsWithVerdicts] };
		case 'table':
			return { enum: [...values.tables] };
		case 'hash':
			return { pattern: `^(${LATEST}|[0-9a-f]{8})$`, default: LATEST };
	}
}

function schemaOf(format: keyof typeof API_MEDIA, { id }: ApiEndpoint): object {
	if (format === 'csv' || format === 'xml') return { type: 'string' };
	if (format === 'parquet') return { type: 'string', format: 'binary' };
	const isTable = ['tables', 'data', 'verdicts', 'matrix', 'activities'].includes(id);
	return isTable ? { $ref: '#/components/schemas/Table' } : { type: 'object' };
}

function operation(endpoint: ApiEndpoint, format: keyof typeof API_MEDIA, values: OpenApiValues) {
	const locale: Locale = 'en';
	const missing = { description: m.api_answer_missing({}, { locale }) };
	return {
		get: {
			operationId: `${endpoint.id}_${format}`,
			summary: endpointWords(endpoint.id, locale),
			parameters: endpoint.parameters.map((name) => ({
				name,
				in: 'path',
				required: true,
				description: parameterWords(name, locale),
				schema: { type: 'string', ...valuesOf(name, values) }
			})),
			responses: {
				'200': {
					description: endpointWords(endpoint.id, locale),
					content: { [API_MEDIA[format]]: { schema: schemaOf(format, endpoint) } }
				},
				...(endpoint.parameters.length > 0 ? { '404': missing } : {})
			}
		}
	};
}

/** A table as JSON: what it is, its columns, its rows as lists of cells; `constants` hold columns that never change. */
const TABLE_SCHEMA = {
	type: 'object',
	required: ['about', 'columns', 'rows'],
	properties: {
		constants: { type: 'object' },
		about: { type: 'object' },
		columns: {
			type: 'array',
			items: {
				type: 'object',
				required: ['name', 'type', 'description'],
				properties: {
					name: { type: 'string' },
					type: { enum: ['text', 'integer', 'number', 'boolean', 'list'] },
					description: { type: 'string' }
				}
			}
		},
		rows: { type: 'array', items: { type: 'array' } }
	}
};

/** The description of the static interface in OpenAPI 3.1; its addresses are relative to the document. */
export function openApiDocument(values: OpenApiValues): object {
	const locale: Locale = 'en';
	return {
		openapi: '3.1.0',
		info: {
			title: `${m.site_name({}, { locale })}: ${m.api_title({}, { locale })}`,
			version: '1.0.0',
			description: m.api_lead({}, { locale }),
			license: { name: m.api_licence({}, { locale }), url: '../../data/#sources' }
		},
		servers: [{ url: './' }],
		paths: Object.fromEntries(
			API_ENDPOINTS.flatMap((endpoint) =>
				endpoint.formats.map((format) => [
					`/${endpoint.path}.${format}`,
					operation(endpoint, format, values)
				])
			)
		),
		components: { schemas: { Table: TABLE_SCHEMA } }
	};
}
