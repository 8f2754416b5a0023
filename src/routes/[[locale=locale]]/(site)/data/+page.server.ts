import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { activityCoverage, sourcesList } from '#lib/query/index.ts';
import { indicatorName } from '../../../localized-words.ts';
import { siteData } from '../../../site-data.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const { database, manifest, series, indicators } = await siteData();
	const rows = await sourcesList(database);
	const covered = await activityCoverage(database);
	const short = ({ path, bytes, rows }: { path: string; bytes: number; rows: number }) => ({
		path,
		bytes,
		rows
	});
	return {
		sources: rows.map((row) => ({
			...row,
			activities: covered.find(({ source }) => source === row.source) ?? null,
			title: locale === 'fr' ? row.title_fr : row.title_en,
			cautions: locale === 'fr' ? row.cautions_fr : row.cautions_en
		})),
		tables: manifest.files
			.filter((file) => file.series === undefined)
			.map((file) => ({ ...short(file), table: file.table, columns: file.columns })),
		series: series
			.flatMap((row) => {
				const file = manifest.files.find((own) => own.series === row.series);
				const indicator = indicators.find((own) => own.indicator === row.indicator);
				return file && indicator
					? [
							{
								...short(file),
								series: row.series,
								name: indicatorName(indicator, locale),
								indicator: row.indicator
							}
						]
					: [];
			})
			.sort((a, b) => (a.series < b.series ? -1 : 1))
	};
};
