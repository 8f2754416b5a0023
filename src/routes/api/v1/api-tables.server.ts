import { m } from '#lib/i18n/index.ts';
import { tableRows, type SmallTables } from '#lib/query/index.ts';
import { tableExport, type ExportAbout, type ExportTable } from '#lib/view/index.ts';
import { siteData } from '../../site-data.server.ts';

/** The tables that are given as text, by their name in addresses. */
export const API_TABLES = {
	indicators: 'indicators',
	series: 'series',
	sources: 'sources',
	areas: 'areas',
	groups: 'area_members',
	targets: 'targets',
	'action-lines': 'action_lines',
	goals: 'goals',
	'indicator-links': 'indicator_links',
	'matrix-links': 'matrix_links',
	processes: 'processes',
	activities: 'activities'
} as const satisfies Record<string, keyof SmallTables>;

/** What a file of rows says of itself; sources are those that the table's file names. */
export async function aboutTable(
	title: string,
	address: string,
	sources: readonly string[]
): Promise<ExportAbout> {
	const site = await siteData();
	return {
		...{ title, address, filters: [], accessed: '', notes: [m.api_licence({}, { locale: 'en' })] },
		sources: site.sources
			.filter(({ source }) => sources.includes(source))
			.map(({ title_en, publisher, vintage, licence, licence_url }) => ({
				...{ title: title_en, publisher, vintage, licence },
				address: licence_url
			}))
	};
}

/** A published table with all its rows; null where no such table is given. */
export async function maybeTable(name: string, address: string): Promise<ExportTable | null> {
	if (!Object.hasOwn(API_TABLES, name)) return null;
	const table = API_TABLES[name as keyof typeof API_TABLES];
	const { database, manifest } = await siteData();
	const file = manifest.files.find((one) => one.table === table && one.series === undefined);
	if (!file) return null;
	const rows: object[] = await tableRows(database, { table });
	return tableExport(file.columns, rows, await aboutTable(name, address, file.sources));
}
