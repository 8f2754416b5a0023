import type { Area } from '#lib/domain/index.ts';
import { shortCheck } from '../../../json-file.server.ts';
import { siteData } from '../../../site-data.server.ts';
import type { EmbedShards } from '../embed-page.ts';
import { areaShard, SHARDS } from './area-shard.ts';
import type { Shard } from './card-data.ts';

/** An area that has a page, and so can be chosen in cards. */
export type PlacedArea = Area & { slug: string };

/** The areas that can be chosen in cards. */
export async function placedAreas(): Promise<PlacedArea[]> {
	const { areas } = await siteData();
	return areas.flatMap((area) => (area.slug === null ? [] : [{ ...area, slug: area.slug }]));
}

/** Divides areas between files. */
export async function buildShards<Entry>(
	read: (area: PlacedArea) => Promise<Entry>
): Promise<Shard<Entry>[]> {
	const shards = Array.from({ length: SHARDS }, (): Shard<Entry> => ({ areas: {} }));
	for (const area of await placedAreas()) {
		const shard = shards[areaShard(area.slug)];
		if (shard) shard.areas[area.slug] = await read(area);
	}
	return shards;
}

/** The names of the files of shards, as routes have them. */
export const SHARD_NAMES = Array.from({ length: SHARDS }, (_, index) => String(index));

/** What a page says of the files of shards below `folder`, a path from the site's root. */
export function embedShards(shards: readonly Shard<unknown>[], folder: string): EmbedShards {
	return { folder, checks: shards.map(shortCheck) };
}
