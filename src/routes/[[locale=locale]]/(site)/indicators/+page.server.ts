import { catalogueRows, tableRows } from '#lib/query/index.ts';
import { unitWords } from '#lib/view/index.ts';
import { indicatorName } from '../../../localized-words.ts';
import { seriesFacts } from '../../../series-facts.server.ts';
import { siteData } from '../../../site-data.server.ts';
import { renderIsland } from '../render-island.server.ts';
import type { CatalogueData } from './catalogue-data.ts';
import Catalogue from './Catalogue.svelte';
import type { PageServerLoad } from './$types';

const list = (text: string | null) => (text === null ? [] : text.split(';'));

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { locale, root } = await parent();
	const { database, series, sources, areas } = await siteData();
	const rows = await catalogueRows(database);
	const lines = await tableRows(database, { table: 'action_lines' });
	const goals = await tableRows(database, { table: 'goals' });
	const short = (row: { short_en: string; short_fr: string }) =>
		locale === 'fr' ? row.short_fr : row.short_en;
	const data: CatalogueData = {
		total: areas.filter(({ kind }) => kind === 'economy').length,
		indicators: await Promise.all(
			rows.map(async (row) => {
				const first = series.find((own) => own.series === row.series);
				return {
					indicator: row.indicator,
					topic: row.topic,
					name: indicatorName(row, locale),
					unit: unitWords(row.unit_measure, locale),
					codes: [row.sdg_indicator, row.core_list_code].flatMap((code) => code ?? []),
					custodians: list(row.custodian),
					sources: list(row.sources),
					lines: list(row.action_lines),
					goals: list(row.goals),
					economies: row.economies,
					coverage: first ? (await seriesFacts(first)).coverage : []
				};
			})
		),
		lines: lines
			.sort((a, b) => a.position - b.position)
			.map((row) => ({ code: row.action_line, name: short(row) })),
		goals: goals
			.sort((a, b) => Number(a.goal) - Number(b.goal))
			.map((row) => ({ code: row.goal, name: short(row) })),
		sources: sources
			.filter(({ source }) => series.some((own) => own.source === source))
			.map((row) => ({
				code: row.source,
				name: `${row.publisher}: ${locale === 'fr' ? row.title_fr : row.title_en}`
			}))
	};
	const props = { locale, root, data };
	renderIsland(locals, 'catalogue', Catalogue, { props, data: props });
	return { count: data.indicators.length };
};
