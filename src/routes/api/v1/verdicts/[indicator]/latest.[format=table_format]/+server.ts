import { error } from '@sveltejs/kit';
import { verdictsOf } from '#lib/query/index.ts';
import { tableExport } from '#lib/view/index.ts';
import { siteData } from '../../../../../site-data.server.ts';
import { tableVersions } from '../../../api-data.server.ts';
import { tableResponse } from '../../../api-response.server.ts';
import { aboutTable } from '../../../api-tables.server.ts';
import { indicatorsWithVerdicts } from '../../verdict-entries.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	(await indicatorsWithVerdicts()).flatMap((indicator) =>
		['csv', 'json'].map((format) => ({ indicator, format }))
	);

/** The verdicts on an indicator, by every method, of all areas. */
export const GET: RequestHandler = async ({ params: { indicator, format } }) => {
	const { database, series } = await siteData();
	const [file] = await tableVersions('verdicts');
	const rows = await verdictsOf(database, { indicator });
	if (!file || rows.length === 0) error(404, `There is no verdict on ${indicator}.`);
	const sources = new Set(
		rows.map((row) => series.find((own) => own.series === row.series)?.source ?? '')
	);
	const address = `api/v1/verdicts/${indicator}/latest.${format}`;
	return tableResponse(
		tableExport(file.columns, rows, await aboutTable(indicator, address, [...sources])),
		format
	);
};
