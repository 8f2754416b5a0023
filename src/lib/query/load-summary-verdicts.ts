import type { FetchFile, ManifestFile } from '#lib/catalogue/index.ts';
import type { SummaryVerdictRow } from '#lib/domain/index.ts';

/** Every verdict on lines, goals and cells, without any engine. Throws `LoadError` or `DecodeError`. */
export async function loadSummaryVerdicts(
	fetchFile: FetchFile,
	file: ManifestFile
): Promise<SummaryVerdictRow[]> {
	const [bytes, { readTableRows }] = await Promise.all([
		fetchFile(file),
		import('./parquet/read-table.ts')
	]);
	return readTableRows<SummaryVerdictRow>(bytes, file);
}
