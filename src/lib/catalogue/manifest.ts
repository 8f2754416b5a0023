/** A column of a data file, with its Parquet type as DuckDB names it. */
export interface ManifestColumn {
	name: string;
	type: string;
	description: string;
}

/** What a data file holds. `table` is its name in SQL; `series` is set for the file of one series. */
export interface ManifestFile {
	table: string;
	series?: string;
	/** The release that the file of a series comes from, as its source names it. */
	vintage?: string;
	/** Relative to the folder of the manifest; the name carries the first eight digits of the hash. */
	path: string;
	/** Lower-case hexadecimal SHA-256 of the bytes. */
	sha256: string;
	bytes: number;
	rows: number;
	columns: ManifestColumn[];
	/** Keys of `sources`. */
	sources: string[];
}

/** A release that the data come from. */
export interface ManifestSource {
	source: string;
	publisher: string;
	title: string;
	vintage: string;
	licence: string;
	/** ISO date. */
	retrieved: string;
}

/** What `static/data/manifest.json` says: every file, its hash, its columns, its sources. */
export interface Manifest {
	version: 1;
	files: ManifestFile[];
	sources: ManifestSource[];
}

/** What `static/data/archive.json` says: files of earlier vintages, which keep their addresses. */
export interface Archive {
	version: 1;
	files: ManifestFile[];
}
