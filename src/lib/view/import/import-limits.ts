/** What a file may measure at most; beyond it, it is refused before it is read. */
export const IMPORT_LIMITS = {
	/** Bytes of a CSV or XML file, whose text must fit one string. */
	textBytes: 300_000_000,
	/** Bytes of an XLSX file as it lies on the disk. */
	zipBytes: 100_000_000,
	/** Bytes of the parts of an XLSX file, inflated. */
	inflatedBytes: 600_000_000,
	/** Inflated bytes for each byte of the file; real sheets stay under 60. */
	inflateRatio: 150,
	/** Below this size a part may shrink as well as it can. */
	ratioFreeBytes: 4_000_000,
	/** Files in an XLSX archive. */
	zipEntries: 5000,
	columns: 1000,
	rows: 1_048_576
} as const;
