import { API_FORMATS } from './api-address.ts';
import type { ApiFiles } from './api-catalogue.ts';
import { API_MEDIA } from './api-endpoints.ts';

/** What a page says of a dataset to search engines; addresses are relative to the page. */
export interface DatasetFacts {
	name: string;
	description: string;
	/** Address of the page, and of the folder `api/v1/`. */
	page: string;
	api: string;
	/** The site, which is the catalogue. */
	site: string;
	series: readonly {
		series: string;
		/** Name of what is measured, and its unit in words. */
		variable: string;
		unit: string;
		publisher: string;
		title: string;
		vintage: string;
		licence: string;
		licence_url: string | null;
		retrieved: string;
		first_year: number;
		last_year: number;
		files: ApiFiles;
	}[];
}

/** The datasets of a page as schema.org JSON-LD, one for each series. */
export function datasetMarkup(facts: DatasetFacts): object {
	const catalogue = { '@type': 'DataCatalog', name: facts.site, url: `${facts.api}catalogue.json` };
	return {
		'@context': 'https://schema.org',
		'@graph': facts.series.map((row) => ({
			'@type': 'Dataset',
			'@id': `#${row.series}`,
			name: `${facts.name}: ${row.publisher}, ${row.title} (${row.vintage})`,
			description: facts.description,
			url: facts.page,
			identifier: row.series,
			version: row.vintage,
			license: row.licence_url ?? row.licence,
			creator: { '@type': 'Organization', name: row.publisher },
			dateModified: row.retrieved,
			isAccessibleForFree: true,
			temporalCoverage: `${row.first_year}/${row.last_year}`,
			variableMeasured: { '@type': 'PropertyValue', name: row.variable, unitText: row.unit },
			includedInDataCatalog: catalogue,
			distribution: API_FORMATS.map((format) => ({
				'@type': 'DataDownload',
				encodingFormat: API_MEDIA[format],
				contentUrl: facts.api + row.files[format]
			}))
		}))
	};
}
