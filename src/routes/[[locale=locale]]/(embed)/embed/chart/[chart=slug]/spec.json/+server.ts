import { error } from '@sveltejs/kit';
import { chartSpecs } from '../../../../../../chart-specs.server.ts';
import { jsonResponse } from '../../../../../../json-file.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	[...(await chartSpecs()).keys()].map((chart) => ({ chart }));

/** The spec of a chart of the gallery, as it was read; the same in every language. */
export const GET: RequestHandler = async ({ params }) => {
	const spec = (await chartSpecs()).get(params.chart);
	if (!spec) error(404);
	return jsonResponse(spec);
};
