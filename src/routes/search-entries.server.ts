import { UN_LANGUAGES, areaName, type Area } from '#lib/domain/index.ts';
import { tableRows } from '#lib/query/index.ts';
import type { SearchEntry } from '#lib/view/index.ts';
import { linePath } from './frameworks.server.ts';
import { processData } from './process-data.server.ts';
import { siteData } from './site-data.server.ts';

function codes(...values: (string | null)[]): string[] {
	return values.flatMap((value) => value ?? []);
}

function areaEntry(area: Area): SearchEntry {
	const names = UN_LANGUAGES.map((language) => [language, areaName(area, language)] as const);
	return {
		kind: area.kind === 'economy' ? 'economy' : 'group',
		path: `/economies/${area.slug}/`,
		codes: codes(area.iso3, area.ref_area, area.iso2),
		names: Object.fromEntries(names)
	};
}

/** Everything that can be found by name or code, in every language that the data hold. */
export async function searchEntries(): Promise<SearchEntry[]> {
	const { database, areas, indicators } = await siteData();
	const lines = await tableRows(database, { table: 'action_lines' });
	const goals = await tableRows(database, { table: 'goals' });
	const { processes } = await processData();
	return [
		...indicators.map((row): SearchEntry => ({
			kind: 'indicator',
			path: `/indicators/${row.indicator}/`,
			codes: codes(row.sdg_indicator, row.core_list_code),
			names: { en: row.name_en, fr: row.name_fr }
		})),
		...areas.filter(({ slug }) => slug !== null).map(areaEntry),
		...lines.map((row): SearchEntry => ({
			kind: 'action_line',
			path: linePath(row.action_line),
			codes: [row.action_line],
			names: {
				en: row.name_en,
				fr: row.name_fr,
				...(row.name_es ? { es: row.name_es } : {})
			}
		})),
		...goals.map((row): SearchEntry => ({
			kind: 'goal',
			path: `/goals/${row.goal}/`,
			codes: [`SDG ${row.goal}`, `ODD ${row.goal}`],
			names: { en: `${row.short_en}. ${row.name_en}`, fr: `${row.short_fr}. ${row.name_fr}` }
		})),
		...processes.map((row): SearchEntry => ({
			kind: 'process',
			path: `/processes/${row.process}/`,
			codes: [],
			names: { en: row.name_en, fr: row.name_fr }
		}))
	];
}
