import { matrixExport } from '#lib/view/index.ts';
import { worldMatrix } from '../../../../[[locale=locale]]/(site)/matrix/world-matrix.server.ts';
import { tableResponse } from '../../api-response.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{ format: 'csv' }, { format: 'json' }];

/** The World's official matrix by the method of this site. */
export const GET: RequestHandler = async ({ params: { format } }) => {
	const { model, origin } = await worldMatrix('en', 'matrix/');
	return tableResponse(matrixExport(model, origin, { locale: 'en', accessed: '' }), format);
};
