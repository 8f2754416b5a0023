import { m, type Locale } from '#lib/i18n/index.ts';
import { API_FORMATS, type ApiFormat } from './api-address.ts';
import type { ApiCatalogue, ApiFiles, ApiIndicator, ApiSeries } from './api-catalogue.ts';
import { API_MEDIA } from './api-endpoints.ts';

const IANA = 'https://www.iana.org/assignments/media-types/';
const EU_LANGUAGE = 'http://publications.europa.eu/resource/authority/language/';

const CONTEXT = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
};

function licenceOf({ source }: ApiSeries): object {
	return source.licence_url === null
		? { 'dct:rights': { '@value': source.licence, '@language': 'en' } }
		: { 'dct:license': { '@id': source.licence_url } };
}

function distributions(files: ApiFiles, series: ApiSeries): object[] {
	return API_FORMATS.map((format: ApiFormat) => ({
		'@id': files[format],
		'@type': 'dcat:Distribution',
		'dcat:downloadURL': { '@id': files[format] },
		'dcat:mediaType': { '@id': IANA + API_MEDIA[format] },
		...licenceOf(series)
	}));
}

function dataset(indicator: ApiIndicator, series: ApiSeries): object {
	const [current] = series.vintages;
	return {
		'@id': `data/${series.series}`,
		'@type': 'dcat:Dataset',
		'dct:identifier': series.series,
		'dct:title': [
			{ '@value': indicator.name_en, '@language': 'en' },
			{ '@value': indicator.name_fr, '@language': 'fr' }
		],
		'dct:description': [
			{ '@value': indicator.definition_en, '@language': 'en' },
			{ '@value': indicator.definition_fr, '@language': 'fr' }
		],
		'dct:creator': { '@type': 'foaf:Agent', 'foaf:name': series.source.publisher },
		'dct:issued': { '@value': series.source.retrieved, '@type': 'xsd:date' },
		'dcat:version': current?.vintage ?? '',
		'dcat:landingPage': { '@id': `../../indicators/${indicator.indicator}/` },
		'dct:temporal': {
			'@type': 'dct:PeriodOfTime',
			'dcat:startDate': { '@value': String(series.first_year), '@type': 'xsd:gYear' },
			'dcat:endDate': { '@value': String(series.last_year), '@type': 'xsd:gYear' }
		},
		...licenceOf(series),
		'dcat:distribution': series.vintages.flatMap(({ files }) => distributions(files, series))
	};
}

/** The catalogue in DCAT 3 as JSON-LD: a dataset for each series, a distribution for each file of each vintage. */
export function dcatCatalogue({ indicators }: ApiCatalogue, locales: readonly Locale[]): object {
	return {
		'@context': CONTEXT,
		'@id': 'dcat.jsonld',
		'@type': 'dcat:Catalog',
		'dct:title': locales.map((locale) => ({
			'@value': m.site_name({}, { locale }),
			'@language': locale
		})),
		'dct:description': locales.map((locale) => ({
			'@value': m.api_lead({}, { locale }),
			'@language': locale
		})),
		'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': m.site_name({}, { locale: 'en' }) },
		'dct:language': ['ENG', 'FRA'].map((code) => ({ '@id': EU_LANGUAGE + code })),
		'dcat:dataset': indicators.flatMap((indicator) =>
			indicator.series.map((series) => dataset(indicator, series))
		)
	};
}
