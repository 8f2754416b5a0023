/** The kinds of file in which rows leave a page. */
export const EXPORT_FORMATS = [
	'csv',
	'xlsx',
	'parquet',
	'arrow',
	'json',
	'sdmx-csv',
	'sdmx-ml',
	'zip'
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a kind of file is called in every language, how its name ends, and its media type. */
export const EXPORT_FILES: Record<
	ExportFormat,
	{ label: string; ending: string; mediaType: string }
> = {
	csv: { label: 'CSV', ending: 'csv', mediaType: 'text/csv;charset=utf-8' },
	xlsx: {
		label: 'XLSX',
		ending: 'xlsx',
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
	},
	parquet: { label: 'Parquet', ending: 'parquet', mediaType: 'application/vnd.apache.parquet' },
	arrow: { label: 'Arrow', ending: 'arrow', mediaType: 'application/vnd.apache.arrow.file' },
	json: { label: 'JSON', ending: 'json', mediaType: 'application/json' },
	'sdmx-csv': {
		label: 'SDMX-CSV 2.0',
		ending: 'sdmx.csv',
		mediaType: 'application/vnd.sdmx.data+csv; version=2.0.0'
	},
	'sdmx-ml': {
		label: 'SDMX-ML 2.1',
		ending: 'sdmx.xml',
		mediaType: 'application/vnd.sdmx.genericdata+xml; version=2.1'
	},
	zip: { label: 'ZIP', ending: 'zip', mediaType: 'application/zip' }
};

/** The name of a file, e.g. `internet-use-2026-11-27.sdmx.csv`. */
export function exportFileName(start: string, format: ExportFormat): string {
	return `${start}.${EXPORT_FILES[format].ending}`;
}
