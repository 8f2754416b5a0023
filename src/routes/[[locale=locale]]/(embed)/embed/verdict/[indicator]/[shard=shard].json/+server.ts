import { error } from '@sveltejs/kit';
import { jsonResponse } from '../../../../../../json-file.server.ts';
import { judgedIndicators } from '../../../../../../judged-indicators.server.ts';
import { SHARD_NAMES } from '../../../../cards/shards.server.ts';
import { verdictShards } from '../../../../cards/verdict-shards.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	(await judgedIndicators()).flatMap((indicator) =>
		SHARD_NAMES.map((shard) => ({ indicator, shard }))
	);

/** The verdicts of some areas on an indicator, the same in every language. */
export const GET: RequestHandler = async ({ params }) => {
	const shard = (await verdictShards(params.indicator))?.[Number(params.shard)];
	return shard ? jsonResponse(shard) : error(404, `no file ${params.shard}`);
};
