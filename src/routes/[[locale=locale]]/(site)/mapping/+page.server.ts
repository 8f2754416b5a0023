import { tableRows } from '#lib/query/index.ts';
import { jsonCheck } from '../../../json-file.server.ts';
import { mappingExample } from '../../../mapping-example.server.ts';
import { mappingReference } from '../../../mapping-reference.server.ts';
import { siteData } from '../../../site-data.server.ts';
import { renderIsland } from '../render-island.server.ts';
import { mappingNames } from './mapping-names.server.ts';
import MappingPanel from './MappingPanel.svelte';
import type { MappingPageData } from './mapping-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { locale, root } = await parent();
	const { database } = await siteData();
	const lines = await tableRows(database, { table: 'action_lines' });
	const goals = await tableRows(database, { table: 'goals' });
	const { count, check } = await mappingExample();
	const short = (row: { short_en: string; short_fr: string }) =>
		locale === 'fr' ? row.short_fr : row.short_en;
	const page: MappingPageData = {
		locale,
		root,
		reference: jsonCheck(await mappingReference()),
		names: jsonCheck(await mappingNames(locale)),
		example: { count, check },
		lines: lines
			.filter(({ matrix_row }) => matrix_row)
			.sort((a, b) => a.position - b.position)
			.map((row) => ({ code: row.action_line, name: short(row) })),
		goals: goals
			.sort((a, b) => Number(a.goal) - Number(b.goal))
			.map((row) => ({ code: row.goal, name: short(row) }))
	};
	renderIsland(locals, 'mapping', MappingPanel, { props: { page }, data: { page } });
	return { locale, root };
};
