import { areaName } from '#lib/domain/index.ts';
import { activityArea, placeCounts } from '../../../activity-section.server.ts';
import { frameworks, lineBySlug, shortName } from '../../../frameworks.server.ts';
import { frameSource } from '../../../localized-words.ts';
import { siteData } from '../../../site-data.server.ts';
import type { ActivityShard, AreaActivities } from './card-data.ts';
import { inWords } from './in-words.ts';
import { buildShards, type PlacedArea } from './shards.server.ts';

async function activitiesOf(area: PlacedArea, line: string | null): Promise<AreaActivities> {
	const where = await activityArea(area);
	const place = line === null ? where : { ...where, line };
	const { years, ...counted } = await placeCounts(place);
	const name = inWords((locale) => areaName(area, locale));
	if (counted.total === 0) return { name, found: null };
	return {
		name,
		found: {
			...counted,
			first: years.bars[0]?.year ?? null,
			years: years.bars.map(({ count }) => count),
			unknown: years.unknown
		}
	};
}

async function build(slug: string | null): Promise<ActivityShard[] | null> {
	const { lines } = await frameworks();
	const { sources } = await siteData();
	const line = lineBySlug(lines, slug);
	if (slug !== null && !line) return null;
	const shards = await buildShards((area) => activitiesOf(area, line?.action_line ?? null));
	return shards.map((shard) => {
		const used = new Set(
			Object.values(shard.areas).flatMap(({ found }) => found?.sources.map((own) => own.source))
		);
		const shown = sources.filter(({ source }) => used.has(source));
		return {
			line: line
				? { code: line.action_line, short: inWords((locale) => shortName(line, locale)) }
				: null,
			sources: inWords((locale) => shown.map((source) => frameSource(source, locale))),
			areas: shard.areas
		};
	});
}

const built = new Map<string | null, Promise<ActivityShard[] | null>>();

/** The activities of all areas, all of them (null) or those that serve a line, built once; null where there is no such line. */
export function activityShards(line: string | null): Promise<ActivityShard[] | null> {
	const known = built.get(line) ?? build(line);
	built.set(line, known);
	return known;
}
