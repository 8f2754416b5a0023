import { error } from '@sveltejs/kit';
import {
	API_FORMATS,
	exportFile,
	liftedJson,
	plainCsv,
	type ApiFormat,
	type ExportTable
} from '#lib/view/index.ts';
import { apiResponse } from '../../../api-response.server.ts';
import { dataEntries, maybeData } from '../../data-table.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	(await dataEntries()).flatMap((entry) => API_FORMATS.map((format) => ({ ...entry, format })));

/** Rows as a file of a format. */
function body(table: ExportTable, format: string): Promise<Blob> | Blob {
	if (format === 'parquet') return exportFile(table, 'parquet', 'en');
	return new Blob([format === 'csv' ? plainCsv(table) : liftedJson(table)]);
}

/** The figures of an indicator or a series in one vintage. */
export const GET: RequestHandler = async ({ params: { key, release, format } }) => {
	const file = await maybeData(key, release, { format, body: (table) => body(table, format) });
	if (!file) error(404, `There are no figures of ${key} for ${release}.`);
	return apiResponse(file, format as ApiFormat);
};
