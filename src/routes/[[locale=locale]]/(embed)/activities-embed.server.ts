import { activitiesBody, activitiesCard, type ActivitiesCard } from '#lib/charts/index.ts';
import { formatNumber, m } from '#lib/i18n/index.ts';
import { countEffort, effortCoverageWords, effortWords, WHOLE_EFFORT } from '#lib/view/index.ts';
import { activityData } from '../../activity-data.server.ts';
import { activitySection, activitySources } from '../../activity-section.server.ts';
import { frameworks, shortName } from '../../frameworks.server.ts';
import { listedSources } from '../../series-sources.server.ts';
import { worldArea } from '../../site-data.server.ts';
import { siteHref } from '../../site-href.ts';
import type { Card, CardPlace } from './embed-card.ts';

/** The card of the activities of the register, all of them (null) or those that serve a line; null where there is no such line. */
export async function activitiesEmbed(
	slug: string | null,
	{ locale, root }: CardPlace
): Promise<Card | null> {
	const { lines } = await frameworks();
	const line = lines.find(({ action_line }) => action_line.toLowerCase() === slug);
	if (slug !== null && !line) return null;
	const code = line?.action_line;
	const place = code ? { line: code } : { area: (await worldArea()).ref_area, economies: null };
	const { counts, total, years, sources, register } = await activitySection(place, locale);
	const rows = (await activityData())
		.map(({ row }) => row)
		.filter((row) => code === undefined || row.links.some((link) => link.line === code));
	const number = (count: number) => formatNumber(count, locale, 0);
	const name = line ? `${line.action_line} ${shortName(line, locale)}` : '';
	const said = { declared: number(counts.declared), assigned: number(counts.assigned) };
	const title = !line
		? m.embed_activities_all({ total: number(total), ...said }, { locale })
		: total === 0
			? m.embed_activities_none({ line: name }, { locale })
			: m.embed_activities_line({ line: name, counts: effortWords(counts, locale) }, { locale });
	const card: ActivitiesCard = {
		counts,
		labels: line
			? {
					declared: m.effort_key_declared({}, { locale }),
					assigned: m.effort_key_assigned({}, { locale })
				}
			: {
					declared: m.effort_section_linked_declared({}, { locale }),
					assigned: m.effort_section_linked_assigned({}, { locale })
				},
		total: line ? null : { count: total, label: m.effort_section_all({}, { locale }) },
		bars: years.bars
	};
	return {
		title,
		subtitle: m.effort_page_register({}, { locale }),
		picture: activitiesBody(card, locale),
		body: activitiesCard(card, locale),
		notes: [
			...(total > 0 ? [m.effort_section_both({}, { locale })] : []),
			...(years.unknown > 0
				? [m.effort_years_unknown({ count: number(years.unknown) }, { locale })]
				: []),
			effortCoverageWords(countEffort(rows, WHOLE_EFFORT), locale)
		],
		table:
			sources.length === 0
				? null
				: {
						caption: m.effort_section_sources({}, { locale }),
						heads: [
							m.effort_source({}, { locale }),
							m.effort_declared_head({}, { locale }),
							m.effort_assigned_head({}, { locale })
						],
						rows: sources.map((source) => [
							source.name,
							number(source.declared),
							number(source.assigned)
						]),
						figures: [1, 2]
					},
		sources: await listedSources(await activitySources(place), locale),
		href: siteHref(register, locale, root)
	};
}
