import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import { activityData } from '../../../../activity-data.server.ts';
import { listedView } from '../../../../activity-section.server.ts';
import { frameworks, linePath, shortName } from '../../../../frameworks.server.ts';
import { lineOutcomes } from '../../../../line-outcomes.server.ts';
import { roadmapLines, roadmapRows } from '../../../../roadmap-rows.server.ts';
import { seriesSources } from '../../../../series-sources.server.ts';
import { renderIsland } from '../../render-island.server.ts';
import RoadmapItems from '../RoadmapItems.svelte';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const lines = (await roadmapLines()).map((code) => code.toLowerCase());
	return LOCALES.flatMap((locale) =>
		lines.map((line) => (locale === BASE_LOCALE ? { line } : { locale, line }))
	);
};

export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { locale, root } = await parent();
	const { lines } = await frameworks();
	const held = await roadmapLines();
	const line = lines.find(
		({ action_line }) => action_line.toLowerCase() === params.line && held.includes(action_line)
	);
	if (!line) error(404, m.progress_line_unknown({ line: params.line }));
	const code = line.action_line;
	const rows = (await roadmapRows(locale)).filter((row) => row.line === code || row.line === null);
	const props = { rows, locale, root };
	renderIsland(locals, 'roadmap', RoadmapItems, { props, data: props });
	// Those of the Council report have a paragraph.
	const activities = (await activityData()).filter(
		({ own, row }) => own.paragraph !== null && row.links.some((link) => link.line === code)
	);
	const { indicators, lines: byLine } = await lineOutcomes(locale);
	const own = byLine[code] ?? { official: [], thematic: [] };
	const used = [...own.official, ...own.thematic];
	const shown = Object.fromEntries(
		Object.entries(indicators).filter(([indicator]) => used.includes(indicator))
	);
	const series = Object.values(shown).flatMap((each) => each.series ?? []);
	return {
		code,
		name: shortName(line, locale),
		path: linePath(code),
		mandates: [...new Set(rows.map(({ mandate }) => mandate).filter((text) => text !== ''))],
		outcomes: {
			indicators: shown,
			lines: { [code]: own },
			sources: await seriesSources(series, locale)
		},
		activities: activities.map((each) => {
			const link = each.row.links.find((one) => one.line === code);
			return {
				...listedView(each, locale),
				layer: link?.layer ?? null,
				confidence: link?.confidence ?? null
			};
		})
	};
};
