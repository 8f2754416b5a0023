import { error } from '@sveltejs/kit';
import { tableResponse } from '../../api-response.server.ts';
import { API_TABLES, maybeTable } from '../../api-tables.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	Object.keys(API_TABLES).flatMap((table) => ['csv', 'json'].map((format) => ({ table, format })));

/** A small table of the corpus. */
export const GET: RequestHandler = async ({ params: { table, format } }) => {
	const rows = await maybeTable(table, `api/v1/tables/${table}.${format}`);
	if (!rows) error(404, `There is no table ${table}.`);
	return tableResponse(rows, format);
};
