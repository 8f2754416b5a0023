import {
	maybeFile,
	type FetchFile,
	type LoadProgress,
	type Manifest,
	type ManifestFile
} from '#lib/catalogue/index.ts';
import {
	buildPopulation,
	chosenSeries,
	needsPopulation,
	selectFigures,
	transformFigures,
	type ExploreCatalogue,
	type ExploreSelection,
	type Figure,
	type Observation,
	type PopulationRow,
	type Transformation
} from '#lib/domain/index.ts';
import { EngineError } from '../engine-error.ts';
import { loadSeriesRows, type LoadSeriesOptions } from '../load-series-rows.ts';

/** Where published files come from; decoded ones are kept for as long as the same object is given. */
export interface FigureFiles {
	fetchFile: FetchFile;
	manifest: Manifest;
}

/** Decoded files that are kept, the one used last at the end. */
const MOST_KEPT = 30;
const KEPT = new WeakMap<FigureFiles, Map<string, readonly object[]>>();

/**
 * The figures of a selection after its transformations, without any engine: only the files of the chosen series and of
 * their companions are fetched, and population where a step divides or weights by it. `onProgress` counts the bytes of
 * all files together. Throws `LoadError`, `DecodeError`, or `EngineError` for a series that has no file.
 */
export async function loadFigures(
	files: FigureFiles,
	selection: ExploreSelection,
	transformations: readonly Transformation[],
	catalogue: ExploreCatalogue,
	options: LoadSeriesOptions = {}
): Promise<Figure[]> {
	const wanted = chosenSeries(selection, catalogue).map(({ facts }) =>
		fileOf(files.manifest, `series:${facts.series}`)
	);
	const peopled = transformations.some(needsPopulation);
	const people = peopled ? fileOf(files.manifest, 'population') : null;
	const shared = sharedProgress([...wanted, ...(people === null ? [] : [people])], options);
	const [rows, persons] = await Promise.all([
		Promise.all(wanted.map((file) => loadRows<Observation>(files, file, shared(file)))),
		people === null ? [] : loadRows<PopulationRow>(files, people, shared(people))
	]);
	options.signal?.throwIfAborted();
	const figures = selectFigures(rows.flat(), selection, catalogue);
	const population = buildPopulation(persons, selection.hide_status);
	return transformFigures(figures, transformations, { catalogue, selection, population });
}

/** Every row of the `population` table, as `loadFigures` would load it. */
export async function loadPopulation(
	files: FigureFiles,
	options: LoadSeriesOptions = {}
): Promise<readonly PopulationRow[]> {
	return loadRows<PopulationRow>(files, fileOf(files.manifest, 'population'), options);
}

function fileOf(manifest: Manifest, table: string): ManifestFile {
	const file = maybeFile(manifest, table);
	if (file !== null) return file;
	throw new EngineError('table', `There is no table ${table}. Reload the page, then try again.`);
}

async function loadRows<Row extends object>(
	files: FigureFiles,
	file: ManifestFile,
	options: LoadSeriesOptions
): Promise<readonly Row[]> {
	const kept = KEPT.get(files) ?? new Map<string, readonly object[]>();
	KEPT.set(files, kept);
	const known = kept.get(file.path);
	const rows = known ?? (await decodeRows(files.fetchFile, file, options));
	kept.delete(file.path);
	kept.set(file.path, rows);
	for (const [path] of kept) {
		if (kept.size <= MOST_KEPT) break;
		kept.delete(path);
	}
	return rows as readonly Row[];
}

async function decodeRows(
	fetchFile: FetchFile,
	file: ManifestFile,
	options: LoadSeriesOptions
): Promise<object[]> {
	if (file.series !== undefined) return loadSeriesRows(fetchFile, file, options);
	const [bytes, { readTableRows }] = await Promise.all([
		fetchFile(file, options),
		import('../parquet/read-table.ts')
	]);
	return readTableRows(bytes, file);
}

/** Options for each of several files, whose progress is told as one. */
function sharedProgress(
	files: readonly ManifestFile[],
	{ signal, onProgress }: LoadSeriesOptions
): (file: ManifestFile) => LoadSeriesOptions {
	const total = files.reduce((sum, file) => sum + file.bytes, 0);
	const loaded = new Map<string, number>();
	const tell = (path: string, progress: LoadProgress) => {
		loaded.set(path, progress.loaded);
		const sum = [...loaded.values()].reduce((one, other) => one + other, 0);
		onProgress?.({ loaded: sum, total });
	};
	return (file) => ({
		...(signal === undefined ? {} : { signal }),
		...(onProgress === undefined ? {} : { onProgress: (progress) => tell(file.path, progress) })
	});
}
