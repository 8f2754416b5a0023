import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import { activitySection, activitySources } from '../../../../activity-section.server.ts';
import { frameworks, lineBySlug, linePath, shortName } from '../../../../frameworks.server.ts';
import { layerView } from '../../../../layer-view.server.ts';
import { leadersOf } from '../../../../leaders.server.ts';
import { processesOf } from '../../../../process-data.server.ts';
import { roadmapLines } from '../../../../roadmap-rows.server.ts';
import { listedSources, seriesSources } from '../../../../series-sources.server.ts';
import { worldArea } from '../../../../site-data.server.ts';
import { mappedIndicators } from '../../../../summary-members.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { lines } = await frameworks();
	return LOCALES.flatMap((locale) =>
		lines
			.map(({ action_line }) => action_line.toLowerCase())
			.map((line) => (locale === BASE_LOCALE ? { line } : { locale, line }))
	);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const { lines, goals, goalTargets, links } = await frameworks();
	const line = lineBySlug(lines, params.line);
	if (!line) error(404, m.progress_line_unknown({ line: params.line }));
	const world = await worldArea();
	const code = line.action_line;
	const places = (['official', 'thematic'] as const).map((layer) => ({
		kind: 'action_line' as const,
		code,
		layer
	}));
	const layers = await Promise.all(places.map((place) => layerView(world, place, locale)));
	const mapped = (await Promise.all(places.map(mappedIndicators))).flat();
	const leaders = await leadersOf([...new Set(mapped.map(({ indicator }) => indicator))], locale);
	const own = links.filter((link) => link.action_line === code);
	return {
		code,
		name: locale === 'fr' ? line.name_fr : line.name_en,
		nameConfirmed: (locale === 'fr' ? line.name_fr_confidence : line.name_en_confidence).startsWith(
			'confirmed'
		),
		short: shortName(line, locale),
		facilitators: line.facilitators?.split(';') ?? [],
		facilitatorsConfirmed: line.facilitators_confidence?.startsWith('confirmed') ?? false,
		parent: line.parent,
		hasRoadmap: (await roadmapLines()).includes(code),
		parts: lines
			.filter((each) => each.parent === code)
			.map((each) => ({
				code: each.action_line,
				name: shortName(each, locale),
				path: linePath(each.action_line)
			})),
		layers,
		goals: goals
			.filter(({ goal }) => own.some((link) => link.goal === goal && link.decision === 'accept'))
			.map((row) => ({
				goal: row.goal,
				name: shortName(row, locale),
				targets: own
					.filter((link) => link.goal === row.goal && link.decision === 'accept')
					.flatMap(({ target }) => target ?? [])
					.map((target) => {
						const known = goalTargets.find((each) => each.target === target);
						return { target, name: (locale === 'fr' ? known?.name_fr : known?.name_en) ?? null };
					})
			})),
		doubts: own
			.filter(({ decision }) => decision !== 'accept')
			.map(({ goal, decision, note }) => ({ goal, decision, note })),
		source: own[0]?.source ?? null,
		processes: await processesOf(code, locale),
		leaders,
		activities: await activitySection({ line: code }, locale),
		activitySources: await listedSources(await activitySources({ line: code }), locale),
		sources: await seriesSources(
			[
				...layers.flatMap(({ indicators }) => indicators.map(({ series }) => series)),
				...leaders.series
			],
			locale
		)
	};
};
