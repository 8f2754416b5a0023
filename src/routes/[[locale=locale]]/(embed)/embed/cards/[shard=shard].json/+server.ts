import { error } from '@sveltejs/kit';
import { jsonResponse } from '../../../../../json-file.server.ts';
import { areaShards } from '../../../cards/area-card-data.server.ts';
import { SHARD_NAMES } from '../../../cards/shards.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => SHARD_NAMES.map((shard) => ({ shard }));

/** The checks of some areas' files, the same in every language. */
export const GET: RequestHandler = async ({ params }) => {
	const shard = (await areaShards())[Number(params.shard)];
	return shard ? jsonResponse(shard) : error(404, `no file ${params.shard}`);
};
