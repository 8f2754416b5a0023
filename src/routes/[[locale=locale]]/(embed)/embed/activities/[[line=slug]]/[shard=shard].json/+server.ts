import { error } from '@sveltejs/kit';
import { jsonResponse } from '../../../../../../json-file.server.ts';
import { activityShards } from '../../../../cards/activity-shards.server.ts';
import { embedLines } from '../../../../cards/line-data.server.ts';
import { SHARD_NAMES } from '../../../../cards/shards.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	[{}, ...(await embedLines()).map((line) => ({ line }))].flatMap((place) =>
		SHARD_NAMES.map((shard) => ({ ...place, shard }))
	);

/** The activities of some areas, all of them or those that serve a line, the same in every language. */
export const GET: RequestHandler = async ({ params }) => {
	const shard = (await activityShards(params.line ?? null))?.[Number(params.shard)];
	return shard ? jsonResponse(shard) : error(404, `no file ${params.shard}`);
};
