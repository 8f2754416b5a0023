import type { Manifest } from '#lib/catalogue/index.ts';
import { areaName } from '#lib/domain/index.ts';
import { exploreCatalogue, tableRows, type Database } from '#lib/query/index.ts';
import type { ExploreFile } from '#lib/view/index.ts';

/** The explorer's catalogue with the names that a chart needs, in English, without the parts that only pickers need. */
export async function exploreNamesFile(
	database: Database,
	manifest: Manifest
): Promise<ExploreFile> {
	const [areas, indicators, series, sources] = [
		await tableRows(database, { table: 'areas' }),
		await tableRows(database, { table: 'indicators' }),
		await tableRows(database, { table: 'series' }),
		await tableRows(database, { table: 'sources' })
	];
	const facts = (table: string, of?: string) => {
		const file = manifest.files.find((one) => one.table === table && one.series === of);
		if (file === undefined) throw new Error(`The manifest has no ${of ?? table}.`);
		const { path, sha256, bytes, rows, columns } = file;
		return { path, sha256, bytes, rows, columns: columns.map(({ name }) => name) };
	};
	return {
		catalogue: await exploreCatalogue(database),
		indicators: indicators.map(({ indicator, topic, limit_low, limit_high, name_en }) => {
			return { indicator, topic, limit_low, limit_high, name: name_en, codes: [] };
		}),
		series: series.map(({ series: key, source_code, preference, economies, values }) => {
			const file = facts('observations', key);
			return {
				series: key,
				source_code,
				preference,
				economies,
				values,
				file,
				codes: {},
				years: []
			};
		}),
		areas: areas.map((area) => [area.ref_area, areaName(area, 'en'), area.iso3, area.slug]),
		sources: sources.map((row) => ({ ...row, title: row.title_en, cautions: row.cautions_en })),
		targets: {},
		population: facts('population')
	};
}
