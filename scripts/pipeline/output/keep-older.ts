import type { Archive, Manifest, ManifestFile } from '#lib/catalogue/index.ts';

/** Tables that follow from the figures: kept with them when a vintage ends. */
const DERIVED = ['verdicts', 'summary_verdicts', 'activities', 'activity_links', 'matrix_links'];

/**
 * The list of earlier files after a run: the file of every series whose vintage the run no longer holds, and, where there
 * is one, the derived tables of the time before. A file that changed within its vintage is a correction and takes its place.
 */
export function keepOlder(previous: Manifest, next: Manifest, archive: Archive): Archive {
	const now = new Map(next.files.map((file) => [file.series ?? file.table, file]));
	const ended = previous.files.filter(
		(file) => file.series !== undefined && now.get(file.series)?.vintage !== file.vintage
	);
	const derived = previous.files.filter(
		({ table, series, sha256 }) =>
			series === undefined && DERIVED.includes(table) && now.get(table)?.sha256 !== sha256
	);
	const paths = new Set(next.files.map(({ path }) => path));
	const files = new Map<string, ManifestFile>();
	for (const file of [...archive.files, ...ended, ...(ended.length > 0 ? derived : [])]) {
		if (!paths.has(file.path)) files.set(file.path, file);
	}
	return { version: 1, files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
