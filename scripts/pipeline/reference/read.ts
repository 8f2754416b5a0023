import type { PipelineContext, SourceReader } from '../source-reader.ts';

async function load(context: PipelineContext): Promise<void> {
	await context.loadCsv('raw_country_codes', 'country-codes.csv');
	await context.loadCsv('raw_geo', 'gapminder-geo-country.csv');
	await context.loadCsv('raw_population', 'gapminder-pop-by-country-year.csv');
	await context.loadCsv('raw_undp', 'undp_countries_m49_regions_income.csv');
}

/** Codes, names and coordinates of economies, and their population. `areas` is built after all readers. */
export const reader: SourceReader = {
	folder: 'reference',
	sources: ['REF_COUNTRY_CODES', 'REF_POPULATION', 'REF_UNDP'],
	load,
	steps: []
};
