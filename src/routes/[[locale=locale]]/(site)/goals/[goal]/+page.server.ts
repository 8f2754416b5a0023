import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import { activitySection, activitySources } from '../../../../activity-section.server.ts';
import { frameworks, linePath, shortName } from '../../../../frameworks.server.ts';
import { layerView } from '../../../../layer-view.server.ts';
import { leadersOf } from '../../../../leaders.server.ts';
import { listedSources, seriesSources } from '../../../../series-sources.server.ts';
import { worldArea } from '../../../../site-data.server.ts';
import { mappedIndicators } from '../../../../summary-members.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { goals } = await frameworks();
	return LOCALES.flatMap((locale) =>
		goals.map(({ goal }) => (locale === BASE_LOCALE ? { goal } : { locale, goal }))
	);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const { lines, goals, goalTargets, links, indicatorLinks } = await frameworks();
	const found = goals.find(({ goal }) => goal === params.goal);
	if (!found) error(404, m.progress_goal_unknown({ goal: params.goal }));
	const world = await worldArea();
	const code = found.goal;
	const place = { kind: 'goal', code, layer: 'official' } as const;
	const layer = await layerView(world, place, locale);
	const mapped = await mappedIndicators(place);
	const leaders = await leadersOf(
		mapped.map(({ indicator }) => indicator),
		locale
	);
	const own = links.filter(({ goal }) => goal === code);
	const accepted = own.filter(({ decision }) => decision === 'accept');
	return {
		goal: code,
		short: shortName(found, locale),
		name: locale === 'fr' ? found.name_fr : found.name_en,
		layer,
		lines: lines
			.filter(({ action_line }) => accepted.some((link) => link.action_line === action_line))
			.map((line) => ({
				code: line.action_line,
				name: shortName(line, locale),
				path: linePath(line.action_line),
				targets: accepted
					.filter(({ action_line }) => action_line === line.action_line)
					.flatMap(({ target }) => target ?? [])
			})),
		targets: goalTargets
			.filter((target) => target.goal === code)
			.map((target) => ({
				target: target.target,
				name: (locale === 'fr' ? target.name_fr : target.name_en) ?? null,
				confirmed: target.confidence.startsWith('confirmed'),
				indicators: indicatorLinks.filter(
					(link) => link.kind === 'target' && link.code === target.target
				).length
			})),
		doubts: own
			.filter(({ decision }) => decision !== 'accept')
			.map(({ action_line, decision, note }) => ({ action_line, decision, note })),
		leaders,
		activities: await activitySection({ goal: code }, locale),
		activitySources: await listedSources(await activitySources({ goal: code }), locale),
		sources: await seriesSources(
			[...layer.indicators.map(({ series }) => series), ...leaders.series],
			locale
		)
	};
};
