import type { FetchFile, LoadProgress, ManifestFile } from '#lib/catalogue/index.ts';
import type { Observation } from '#lib/domain/index.ts';

/** What may steer the loading of a series. */
export interface LoadSeriesOptions {
	signal?: AbortSignal;
	onProgress?: (progress: LoadProgress) => void;
}

/**
 * Every row of a series' file, in the file's order, without any engine: the light path. The
 * decoder is loaded beside the file. Throws `LoadError` or `DecodeError`.
 */
export async function loadSeriesRows(
	fetchFile: FetchFile,
	file: ManifestFile,
	options: LoadSeriesOptions = {}
): Promise<Observation[]> {
	const [bytes, { readTableRows }] = await Promise.all([
		fetchFile(file, options),
		import('./parquet/read-table.ts')
	]);
	return readTableRows<Observation>(bytes, file);
}
