import { error } from '@sveltejs/kit';
import { tableResponse } from '../../api-response.server.ts';
import { maybeTable } from '../../api-tables.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{ format: 'csv' }, { format: 'json' }];

/** All activities. */
export const GET: RequestHandler = async ({ params: { format } }) => {
	const rows = await maybeTable('activities', `api/v1/activities/latest.${format}`);
	if (!rows) error(404, 'There is no table of activities.');
	return tableResponse(rows, format);
};
