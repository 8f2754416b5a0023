import { LOCALES } from '#lib/i18n/index.ts';
import { dcatCatalogue } from '#lib/view/index.ts';
import { apiData } from '../api-data.server.ts';
import { documentResponse } from '../api-response.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The catalogue for the portals that gather catalogues. */
export const GET = async () => documentResponse(dcatCatalogue(await apiData(), LOCALES), 'jsonld');
