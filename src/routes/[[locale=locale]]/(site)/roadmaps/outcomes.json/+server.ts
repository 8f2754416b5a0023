import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../json-file.server.ts';
import { lineOutcomes } from '../../../../line-outcomes.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export { localeEntries as entries } from '../../../../locale-entries.server.ts';

/** The indicators of every action line with the World's verdicts, for the roadmap that a reader opens. */
export const GET: RequestHandler = async ({ params }) =>
	jsonResponse(await lineOutcomes(maybeLocale(params.locale) ?? BASE_LOCALE));
