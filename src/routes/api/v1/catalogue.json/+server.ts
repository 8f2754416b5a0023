import { apiData } from '../api-data.server.ts';
import { documentResponse } from '../api-response.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Indicators, their series, vintages and addresses; the tables of the whole corpus. */
export const GET = async () => documentResponse(await apiData());
