import { jsonResponse } from '../../json-file.server.ts';
import { verdictChecks } from '../../verdict-checks.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** By what a page that may show any area checks the area's file of verdicts. */
export const GET: RequestHandler = async () => jsonResponse(await verdictChecks());
