import type { OpenRoadmapData } from './roadmap-data.ts';
import { frameworks, linePath, shortName } from '../../../frameworks.server.ts';
import { jsonCheck } from '../../../json-file.server.ts';
import { lineOutcomes } from '../../../line-outcomes.server.ts';
import { roadmapLines, roadmapRows } from '../../../roadmap-rows.server.ts';
import { siteData } from '../../../site-data.server.ts';
import { renderIsland } from '../render-island.server.ts';
import OpenRoadmap from './OpenRoadmap.svelte';
import RoadmapItems from './RoadmapItems.svelte';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { locale, root } = await parent();
	const { lines, goals } = await frameworks();
	const { indicators } = await siteData();
	const rows = (await roadmapRows(locale)).filter(({ line }) => line === null);
	renderIsland(locals, 'roadmap', RoadmapItems, {
		props: { rows, locale, root },
		data: { rows, locale, root }
	});
	const data: OpenRoadmapData = {
		locale,
		root,
		codes: {
			lines: lines.map(({ action_line }) => action_line),
			goals: goals.map(({ goal }) => goal),
			indicators: indicators.map(({ indicator }) => indicator)
		},
		lines: Object.fromEntries(lines.map((row) => [row.action_line, shortName(row, locale)])),
		outcomes: jsonCheck(await lineOutcomes(locale))
	};
	renderIsland(locals, 'openroadmap', OpenRoadmap, { props: { data }, data: { data } });
	const held = await roadmapLines();
	return {
		lines: lines
			.filter(({ action_line }) => held.includes(action_line))
			.map((row) => ({
				code: row.action_line,
				name: shortName(row, locale),
				path: linePath(row.action_line).replace('/action-lines/', '/roadmaps/')
			}))
	};
};
