/** The formats in which the static interface gives rows. */
export const API_FORMATS = ['csv', 'json', 'parquet'] as const;
export type ApiFormat = (typeof API_FORMATS)[number];

/** What stands for the newest vintage in an address. */
export const LATEST = 'latest';

/** A vintage as a part of an address: letters, digits and hyphens. */
export function releaseOf(vintage: string): string {
	return vintage
		.normalize('NFKD')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** The address of figures, relative to `api/v1/`; `key` is an indicator (its first series) or a series. */
export function dataAddress(key: string, release: string, format: ApiFormat): string {
	return `data/${key}/${release}.${format}`;
}
