import { readFile } from 'node:fs/promises';
import type { ManifestFile } from '#lib/catalogue/index.ts';
import {
	API_MEDIA,
	plainCsv,
	plainJson,
	LATEST,
	type ApiMedia,
	type ExportTable
} from '#lib/view/index.ts';
import { DATA_FOLDER, tableVersions } from './api-data.server.ts';

/** An answer of a media type of the static interface. */
export function apiResponse(body: BodyInit, format: ApiMedia): Response {
	const charset = format === 'csv' ? '; charset=utf-8' : '';
	return new Response(body, { headers: { 'Content-Type': API_MEDIA[format] + charset } });
}

/** A JSON document for people and programs. */
export function documentResponse(value: object, format: ApiMedia = 'json'): Response {
	return apiResponse(`${JSON.stringify(value, null, '\t')}\n`, format);
}

/** Rows as CSV or JSON. */
export function tableResponse(table: ExportTable, format: string): Response {
	if (format === 'json') return apiResponse(plainJson(table), 'json');
	return apiResponse(plainCsv(table), 'csv');
}

const hashOf = ({ sha256 }: ManifestFile) => sha256.slice(0, 8);

/** `latest`, and the hash of each version of a table that is or was published. */
export async function versionEntries(table: string): Promise<{ hash: string }[]> {
	const versions = await tableVersions(table);
	return [LATEST, ...versions.map(hashOf)].map((hash) => ({ hash }));
}

/** The bytes of a version of a table; null where there is none. */
export async function maybeVersion(table: string, hash: string): Promise<Response | null> {
	const versions = await tableVersions(table);
	const file = hash === LATEST ? versions[0] : versions.find((one) => hashOf(one) === hash);
	if (!file) return null;
	return apiResponse(new Uint8Array(await readFile(`${DATA_FOLDER}/${file.path}`)), 'parquet');
}
