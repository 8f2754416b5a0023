import { RULE_CONFIDENCES, type ActivityLink, type Area } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import {
	countEffort,
	firstActivities,
	registerPath,
	registerPlace,
	WHOLE_EFFORT,
	yearBars,
	type EffortCoverage,
	type LayerCounts,
	type ListedActivity
} from '#lib/view/index.ts';
import { activityData, activityTitle, type LinkedActivity } from './activity-data.server.ts';
import type { ActivitySectionView, ListedView } from './activity-section.ts';
import { groupRows } from './group-rows.ts';
import { siteData } from './site-data.server.ts';

/** Activities of an area; one without economies is the World, with every activity. */
interface ActivityArea {
	area: string;
	economies: ReadonlySet<string> | null;
}

/** What a section of activities is about. */
export type ActivityPlace =
	{ line: string } | { goal: string } | ActivityArea | (ActivityArea & { line: string });

const MOST = 8;

interface Found extends ListedActivity {
	activity: string;
	from: LinkedActivity;
	layers: ReadonlySet<string>;
}

/** An area as activities are counted of it: an economy, the economies of a group, or all of them. */
export async function activityArea({ ref_area, kind }: Area): Promise<ActivityArea> {
	// The World's activities are all of them, those that name no economy included.
	if (kind === 'world') return { area: ref_area, economies: null };
	if (kind === 'economy') return { area: ref_area, economies: new Set([ref_area]) };
	const { members } = await siteData();
	const own = members.filter(({ group_area }) => group_area === ref_area);
	return { area: ref_area, economies: new Set(own.map((member) => member.ref_area)) };
}

/** The links by which an activity belongs to the place; null where it does not. */
function linksAt({ links, row }: LinkedActivity, place: ActivityPlace): ActivityLink[] | null {
	if ('economies' in place) {
		const { economies } = place;
		if (economies && !row.areas.some((area) => economies.has(area))) return null;
		if (!('line' in place)) return links;
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

function bySource(all: readonly Found[]): PlaceCounts['sources'] {
	return [...groupRows(all, ({ from }) => from.own.source)]
		.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
		.map(([source, own]) => ({ source, ...countLayers(own) }));
}

async function namedSources(
	counts: PlaceCounts['sources'],
	locale: Locale
): Promise<ActivitySectionView['sources']> {
	const { sources } = await siteData();
	return counts.map(({ source: code, ...own }) => {
		const known = sources.find(({ source }) => source === code);
		const title = locale === 'fr' ? known?.title_fr : known?.title_en;
		return { name: known ? `${known.publisher}, ${title}` : code, ...own };
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

let used: Promise<ReadonlySet<string>> | undefined;

async function readUsed(): Promise<ReadonlySet<string>> {
	return new Set((await activityData()).flatMap(({ row }) => row.areas));
}

/** How the register's address names the place. */
async function registerOf(place: ActivityPlace): Promise<Parameters<typeof registerPath>[0]> {
	if (!('economies' in place)) return place;
	const { economies, area } = place;
	const line = 'line' in place ? { line: place.line } : {};
	if (!economies) return line;
	const { areas } = await siteData();
	used ??= readUsed();
	const known = await used;
	const codes = areas.flatMap(({ ref_area, slug }) =>
		slug !== null && economies.has(ref_area) && known.has(ref_area) ? [slug.toUpperCase()] : []
	);
	return { ...line, ...registerPlace(area, codes) };
}

/** The activities of a place in numbers, the same in every language. */
export interface PlaceCounts extends Pick<ActivitySectionView, 'total' | 'counts' | 'years'> {
	/** Keys of sources, those with most first. */
	sources: ({ source: string } & LayerCounts)[];
	coverage: EffortCoverage;
	/** The register's address of them, without the locale. */
	register: string;
}

async function countPlace(all: readonly Found[], place: ActivityPlace): Promise<PlaceCounts> {
	const rows = all.map(({ from }) => from.row);
	return {
		total: all.length,
		counts: countLayers(all),
		sources: bySource(all),
		years: yearBars(rows),
		coverage: countEffort(rows, WHOLE_EFFORT).coverage,
		register: registerPath(await registerOf(place))
	};
}

async function foundAt(place: ActivityPlace): Promise<Found[]> {
	return (await activityData()).flatMap((from) => found(from, place));
}

/** How many activities of a place there are, by layer, by source and by year. */
export async function placeCounts(place: ActivityPlace): Promise<PlaceCounts> {
	return countPlace(await foundAt(place), place);
}

/** The activities of a line, a goal or an area: their numbers, and the first of them. */
export async function activitySection(
	place: ActivityPlace,
	locale: Locale
): Promise<ActivitySectionView> {
	const all = await foundAt(place);
	const { total, counts, sources, years, register } = await countPlace(all, place);
	return {
		...{ total, counts, years, register },
		sources: await namedSources(sources, locale),
		first: firstActivities(all, MOST).map(({ from, layer, confidence }) => ({
			...listedView(from, locale),
			...{ layer, confidence }
		}))
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
