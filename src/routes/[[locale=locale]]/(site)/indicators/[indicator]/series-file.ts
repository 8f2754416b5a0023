import type { ManifestFile } from '#lib/catalogue/index.ts';
import type { SeriesChoice } from '../../../../indicator-page.ts';

/** The manifest's entry of a series' file, of what the page knows of it. */
export function seriesFile(series: string, file: SeriesChoice['file']): ManifestFile {
	const columns = file.columns.map((name) => ({ name, type: '', description: '' }));
	return { ...file, table: 'observations', series, columns, sources: [] };
}
