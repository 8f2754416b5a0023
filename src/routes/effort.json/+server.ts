import { effortData } from '../effort-data.server.ts';
import { jsonResponse } from '../json-file.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = async () => jsonResponse(await effortData());
