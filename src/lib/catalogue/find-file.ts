import type { Manifest, ManifestFile } from './manifest.ts';

/** The name in SQL of a file's table: `series:<id>` for the file of one series. */
export function tableName(file: Pick<ManifestFile, 'table' | 'series'>): string {
	return file.series === undefined ? file.table : `series:${file.series}`;
}

/** The file of a table (`areas`, `series:UNSD_SDG.IT_USE_II99`), or null where the manifest has none. */
export function maybeFile(manifest: Manifest, table: string): ManifestFile | null {
	return manifest.files.find((file) => tableName(file) === table) ?? null;
}
