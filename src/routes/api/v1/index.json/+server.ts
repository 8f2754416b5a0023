import { m } from '#lib/i18n/index.ts';
import { API_ENDPOINTS, API_MEDIA, endpointWords } from '#lib/view/index.ts';
import { documentResponse } from '../api-response.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** What there is, and where to read on. */
export const GET = () =>
	documentResponse({
		name: m.site_name({}, { locale: 'en' }),
		version: 'v1',
		description: m.api_lead({}, { locale: 'en' }),
		licence: m.api_licence({}, { locale: 'en' }),
		documentation: '../../api/',
		endpoints: API_ENDPOINTS.map((endpoint) => ({
			id: endpoint.id,
			summary: endpointWords(endpoint.id, 'en'),
			addresses: endpoint.formats.map((format) => ({
				address: `${endpoint.path}.${format}`,
				media_type: API_MEDIA[format]
			})),
			example: endpoint.example
		}))
	});
