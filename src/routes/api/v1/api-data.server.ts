import { readFile } from 'node:fs/promises';
import { parseArchive, type Archive, type ManifestFile } from '#lib/catalogue/index.ts';
import { apiCatalogue, type ApiCatalogue } from '#lib/view/index.ts';
import { siteData } from '../../site-data.server.ts';

/** Where the Parquet files lie. */
export const DATA_FOLDER = 'static/data';

async function readArchive(): Promise<Archive> {
	return parseArchive(JSON.parse(await readFile(`${DATA_FOLDER}/archive.json`, 'utf8')));
}

let archive: Promise<Archive> | undefined;

/** The files of earlier vintages. */
export function apiArchive(): Promise<Archive> {
	archive ??= readArchive();
	return archive;
}

async function build(): Promise<ApiCatalogue> {
	const { indicators, series, sources, manifest } = await siteData();
	const { files } = await apiArchive();
	const older = files.flatMap((file) =>
		file.series === undefined || file.vintage === undefined
			? []
			: [{ series: file.series, vintage: file.vintage }]
	);
	return apiCatalogue({ indicators, series, sources, manifest, older });
}

let catalogue: Promise<ApiCatalogue> | undefined;

/** The catalogue of the static interface, made once. */
export function apiData(): Promise<ApiCatalogue> {
	catalogue ??= build();
	return catalogue;
}

/** The present and the earlier files of a table of the whole corpus, the present one first. */
export async function tableVersions(table: string): Promise<ManifestFile[]> {
	const { manifest } = await siteData();
	const { files } = await apiArchive();
	return [...manifest.files, ...files].filter(
		(file) => file.table === table && file.series === undefined
	);
}
