/** What a reader's own file may measure at most; beyond it, it is refused before it is decoded. */
export const OWN_LIMITS = {
	/** Bytes of a CSV file, which is read in pieces. */
	csvBytes: 4_000_000_000,
	/** Bytes of a JSON file, which is read as one. */
	jsonBytes: 150_000_000,
	/** Bytes of an SDMX-ML file. */
	xmlBytes: 500_000_000,
	parquetBytes: 8_000_000_000,
	/** Bytes of the footer of a Parquet file. */
	footerBytes: 32_000_000,
	rows: 50_000_000,
	/** Rows of a file that is held in memory while it is read: JSON, SDMX-ML. */
	heldRows: 3_000_000,
	columns: 1000,
	cells: 1_000_000_000,
	/** Characters of one cell. */
	cellLength: 1_000_000,
	/** Bytes that a column of a Parquet row group, and a page of it, may unpack to. */
	chunkBytes: 2_000_000_000,
	pageBytes: 256_000_000,
	/** How deep JSON and XML may be nested. */
	depth: 64
} as const;

/** Rows that are handed on at once, fewer where a table is wide. */
export function batchRows(width: number): number {
	return Math.max(1000, Math.min(100_000, Math.floor(2_000_000 / Math.max(1, width))));
}
