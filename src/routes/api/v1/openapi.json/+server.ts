import { openApiDocument } from '#lib/view/index.ts';
import { apiData } from '../api-data.server.ts';
import { documentResponse } from '../api-response.server.ts';
import { API_TABLES } from '../api-tables.server.ts';
import { indicatorsWithVerdicts } from '../verdicts/verdict-entries.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The description that tools read. */
export const GET = async () =>
	documentResponse(
		openApiDocument({
			catalogue: await apiData(),
			tables: Object.keys(API_TABLES),
			indicatorsWithVerdicts: await indicatorsWithVerdicts()
		})
	);
