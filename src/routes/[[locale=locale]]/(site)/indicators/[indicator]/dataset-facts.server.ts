import { m, type Locale } from '#lib/i18n/index.ts';
import { dataAddress, datasetMarkup, LATEST, unitWords, type ApiFiles } from '#lib/view/index.ts';
import { siteData } from '../../../../site-data.server.ts';
import type { IndicatorPage } from '../../../../indicator-page.ts';

/** The indicator's series as schema.org datasets; `root` is the path from the page to the site's root. */
export async function indicatorDatasets(
	page: IndicatorPage,
	{ locale, root }: { locale: Locale; root: string }
): Promise<object> {
	const { sources } = await siteData();
	return datasetMarkup({
		name: page.name,
		description: page.definition,
		page: './',
		api: `${root}api/v1/`,
		site: m.site_name({}, { locale }),
		series: page.series.flatMap((row) => {
			const source = sources.find((one) => one.source === row.source.source);
			if (!source) return [];
			const { publisher, vintage, licence, licence_url, retrieved } = source;
			const files: ApiFiles = {
				csv: dataAddress(row.series, LATEST, 'csv'),
				json: dataAddress(row.series, LATEST, 'json'),
				parquet: dataAddress(row.series, LATEST, 'parquet')
			};
			return [
				{
					...{ series: row.series, variable: page.name, unit: unitWords(row.unit, locale) },
					...{ publisher, vintage, licence, licence_url, retrieved, files },
					title: locale === 'fr' ? source.title_fr : source.title_en,
					...{ first_year: row.first_year, last_year: row.last_year }
				}
			];
		})
	});
}
