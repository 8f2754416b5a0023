import { error } from '@sveltejs/kit';
import { maybeVersion, versionEntries } from '../../api-response.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const TABLE = 'verdicts';

export const entries: EntryGenerator = () => versionEntries(TABLE);

/** The table as it is, or as it was in an earlier vintage. */
export const GET: RequestHandler = async ({ params: { hash } }) => {
	const file = await maybeVersion(TABLE, hash);
	return file ?? error(404, `There is no version ${hash} of ${TABLE}.`);
};
