import { activitiesCard, type ActivitiesCard, type EmbedTable } from '#lib/charts/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { effortCoverageWords, effortWords, type LayerCounts } from '#lib/view/index.ts';
import { siteHref } from '../../../site-href.ts';
import type { Card, CardPlace } from '../embed-card.ts';
import type { ActivityShard, AreaActivities } from './card-data.ts';

type Found = NonNullable<AreaActivities['found']>;

const NOTHING: Found = {
	total: 0,
	counts: { declared: 0, assigned: 0 },
	first: null,
	years: [],
	unknown: 0,
	coverage: { sources: 0, economies: 0, from: null, to: null },
	sources: [],
	register: '/activities/'
};

/** What there are activities of: a line's code and name, an area where it is not the World. */
interface Place {
	line: string | null;
	area: string | null;
}

function titleOf({ line, area }: Place, { total, counts }: Found, locale: Locale): string {
	const number = (count: number) => formatNumber(count, locale, 0);
	if (line === null) {
		const said = {
			total: number(total),
			declared: number(counts.declared),
			assigned: number(counts.assigned)
		};
		if (area === null) return m.embed_activities_all(said, { locale });
		return total === 0
			? m.embed_activities_area_none({ area }, { locale })
			: m.embed_activities_area({ area, ...said }, { locale });
	}
	const name = area === null ? line : m.embed_activities_place({ line, area }, { locale });
	return total === 0
		? m.embed_activities_none({ line: name }, { locale })
		: m.embed_activities_line({ line: name, counts: effortWords(counts, locale) }, { locale });
}

function labelsOf(isLine: boolean, locale: Locale): Record<keyof LayerCounts, string> {
	return isLine
		? {
				declared: m.effort_key_declared({}, { locale }),
				assigned: m.effort_key_assigned({}, { locale })
			}
		: {
				declared: m.effort_section_linked_declared({}, { locale }),
				assigned: m.effort_section_linked_assigned({}, { locale })
			};
}

function sourcesTable(
	found: Found,
	sources: ActivityShard['sources'][Locale],
	locale: Locale
): EmbedTable | null {
	if (found.sources.length === 0) return null;
	const nameOf = (key: string) => {
		const own = sources.find(({ source }) => source === key);
		return own ? `${own.publisher}, ${own.title}` : key;
	};
	return {
		caption: m.effort_section_sources({}, { locale }),
		heads: [
			m.effort_source({}, { locale }),
			m.effort_declared_head({}, { locale }),
			m.effort_assigned_head({}, { locale })
		],
		rows: found.sources.map(({ source, declared, assigned }) => [
			nameOf(source),
			formatNumber(declared, locale, 0),
			formatNumber(assigned, locale, 0)
		]),
		figures: [1, 2]
	};
}

/** The card of an area's activities in the register, all of them or those that serve a line. */
export function activitiesFrame(
	{ line: own, sources }: Pick<ActivityShard, 'line' | 'sources'>,
	{ slug, area }: { slug: string; area: AreaActivities },
	{ locale, root }: CardPlace
): Card {
	const found = area.found ?? NOTHING;
	const { total, counts, first, years, unknown, coverage } = found;
	const line = own ? `${own.code} ${own.short[locale]}` : null;
	const used = new Set(found.sources.map(({ source }) => source));
	const card: ActivitiesCard = {
		counts,
		labels: labelsOf(line !== null, locale),
		total: line === null ? { count: total, label: m.effort_section_all({}, { locale }) } : null,
		bars: years.map((count, index) => ({ year: (first ?? 0) + index, count }))
	};
	return {
		title: titleOf({ line, area: slug === 'world' ? null : area.name[locale] }, found, locale),
		subtitle: m.effort_page_register({}, { locale }),
		body: activitiesCard(card, locale),
		drawing: { kind: 'activities', card },
		notes: [
			...(total > 0 ? [m.effort_section_both({}, { locale })] : []),
			...(unknown > 0
				? [m.effort_years_unknown({ count: formatNumber(unknown, locale, 0) }, { locale })]
				: []),
			effortCoverageWords({ coverage, total }, locale)
		],
		table: sourcesTable(found, sources[locale], locale),
		sources: sources[locale].filter(({ source }) => used.has(source)),
		href: siteHref(found.register, locale, root)
	};
}
