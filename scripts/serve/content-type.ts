import path from 'node:path';

/** The types of files by the ends of their names. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.json': 'application/json; charset=utf-8',
	'.jsonld': 'application/ld+json; charset=utf-8',
	'.geojson': 'application/geo+json',
	'.webmanifest': 'application/manifest+json',
	'.csv': 'text/csv; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.wasm': 'application/wasm',
	'.parquet': 'application/vnd.apache.parquet',
	'.duckdb': 'application/octet-stream',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.ttf': 'font/ttf'
};

/** Files whose type says more than the ends of their names. */
export const NAMED_TYPES: Readonly<Record<string, string>> = {
	'api/v1/structure.xml': 'application/vnd.sdmx.structure+xml; version=2.1'
};

const COMPRESSED_WELL = new Set([
	...['.html', '.js', '.mjs', '.css', '.svg', '.json', '.jsonld', '.geojson', '.webmanifest'],
	...['.csv', '.ics', '.txt', '.md', '.xml', '.wasm', '.ico']
]);

/** The Content-Type of a file by its path from the site's root. */
export function contentType(file: string): string {
	return (
		NAMED_TYPES[file] ?? FILE_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
	);
}

/** Whether brotli and gzip help a file: not those that are packed already, nor Parquet, which is read by ranges. */
export function isCompressible(file: string): boolean {
	return COMPRESSED_WELL.has(path.extname(file).toLowerCase());
}
