import { RULE_CONFIDENCES, type ActivityLink } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import {
	countEffort,
	firstActivities,
	registerPath,
	registerPlace,
	WHOLE_EFFORT,
	yearBars,
	type LayerCounts,
	type ListedActivity
} from '#lib/view/index.ts';
import { activityData, activityTitle, type LinkedActivity } from './activity-data.server.ts';
import type { ActivitySectionView, ListedView } from './activity-section.ts';
import { groupRows } from './group-rows.ts';
import { siteData } from './site-data.server.ts';

/** What a section of activities is about; an area without economies is the World, with every activity. */
export type ActivityPlace =
	{ line: string } | { goal: string } | { area: string; economies: ReadonlySet<string> | null };

const MOST = 8;

interface Found extends ListedActivity {
	activity: string;
	from: LinkedActivity;
	layers: ReadonlySet<string>;
}

/** The links by which an activity belongs to the place; null where it does not. */
function linksAt({ links, row }: LinkedActivity, place: ActivityPlace): ActivityLink[] | null {
	if ('economies' in place) {
		const { economies } = place;
		return !economies || row.areas.some((area) => economies.has(area)) ? links : null;
	}
	const kind = 'line' in place ? 'action_line' : 'goal';
	const code = 'line' in place ? place.line : place.goal;
	const own = links.filter((link) => link.kind === kind && link.code === code);
	return own.length > 0 ? own : null;
}

function found(from: LinkedActivity, place: ActivityPlace): Found[] {
	const links = linksAt(from, place);
	if (!links) return [];
	const layers = new Set(links.map(({ layer }) => layer));
	const layer = layers.has('declared') ? 'declared' : layers.has('assigned') ? 'assigned' : null;
	const sure = links.flatMap(({ confidence }) => confidence ?? []);
	return [
		{
			...{ from, layers, layer, activity: from.own.activity, year: from.row.year },
			confidence:
				layer === 'assigned' ? (RULE_CONFIDENCES.find((each) => sure.includes(each)) ?? null) : null
		}
	];
}

function countLayers(all: readonly Found[]): LayerCounts {
	const of = (layer: string) => all.filter(({ layers }) => layers.has(layer)).length;
	return { declared: of('declared'), assigned: of('assigned') };
}

async function bySource(
	all: readonly Found[],
	locale: Locale
): Promise<ActivitySectionView['sources']> {
	const { sources } = await siteData();
	return [...groupRows(all, ({ from }) => from.own.source)]
		.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
		.map(([code, own]) => {
			const known = sources.find(({ source }) => source === code);
			const title = locale === 'fr' ? known?.title_fr : known?.title_en;
			return { name: known ? `${known.publisher}, ${title}` : code, ...countLayers(own) };
		});
}

/** An activity as a short list names it. */
export function listedView(
	from: LinkedActivity,
	locale: Locale
): Omit<ListedView, 'layer' | 'confidence'> {
	const { organisation, start_year } = from.own;
	return {
		slug: from.slug,
		...activityTitle(from.own, locale),
		facts: [organisation, start_year].filter((each) => each !== null).join(' · ')
	};
}

/** How the register's address names the place. */
async function registerOf(place: ActivityPlace): Promise<Parameters<typeof registerPath>[0]> {
	if (!('economies' in place)) return place;
	const { economies, area } = place;
	if (!economies) return {};
	const { areas } = await siteData();
	const used = new Set((await activityData()).flatMap(({ row }) => row.areas));
	const codes = areas.flatMap(({ ref_area, slug }) =>
		slug !== null && economies.has(ref_area) && used.has(ref_area) ? [slug.toUpperCase()] : []
	);
	return registerPlace(area, codes);
}

/** The activities of a line, a goal or an area: numbers by layer, by source and by year, and the first of them. */
export async function activitySection(
	place: ActivityPlace,
	locale: Locale
): Promise<ActivitySectionView> {
	const all = (await activityData()).flatMap((from) => found(from, place));
	return {
		total: all.length,
		counts: countLayers(all),
		sources: await bySource(all, locale),
		years: yearBars(all.map(({ from }) => from.row)),
		first: firstActivities(all, MOST).map(({ from, layer, confidence }) => ({
			...listedView(from, locale),
			...{ layer, confidence }
		})),
		register: registerPath(await registerOf(place))
	};
}

/** The sources of the activities of a place, by their keys. */
export async function activitySources(place: ActivityPlace): Promise<string[]> {
	const all = (await activityData()).filter((from) => linksAt(from, place) !== null);
	return [...new Set(all.map(({ own }) => own.source))];
}

/** How many activities of an area serve each line that they serve, by code. */
export async function servedLines(place: ActivityPlace): Promise<Record<string, LayerCounts>> {
	const rows = (await activityData())
		.filter((from) => linksAt(from, place) !== null)
		.map(({ row }) => row);
	return countEffort(rows, WHOLE_EFFORT).lines;
}
