import { fileFetcher, type FetchFile } from '#lib/catalogue/index.ts';
import type { Observation } from '#lib/domain/index.ts';
import { loadEffects, loadSeriesRows } from '#lib/query/index.ts';
import type { ExploreFile, ExploreSeriesFile } from '#lib/view/index.ts';

/** Loads the rows of series and the population, each file once. */
export class FigureSource {
	readonly #fetch: FetchFile;
	readonly #rows = new Map<string, Observation[]>();
	readonly #loads = new Map<string, Promise<Observation[]>>();
	#population: Observation[] | null = null;
	#loadingPopulation: Promise<Observation[]> | null = null;

	/** `root` is the path to the site's root, ending in `/`. */
	constructor(root: string) {
		this.#fetch = fileFetcher(loadEffects(), `${root}data`);
	}

	/** The rows of some series that are all here; null where one is not. */
	held(series: readonly string[]): Observation[] | null {
		const rows = series.map((key) => this.#rows.get(key));
		return rows.every((own) => own !== undefined) ? rows.flat() : null;
	}

	/** The population, if it is here. */
	get population(): readonly Observation[] | null {
		return this.#population;
	}

	/** Loads what is not here yet of some series. */
	async load(series: readonly string[], file: ExploreFile): Promise<void> {
		await Promise.all(series.map((key) => this.#load(key, file)));
	}

	/** Loads the population. */
	async loadPopulation(file: ExploreFile): Promise<void> {
		this.#loadingPopulation ??= loadSeriesRows(
			this.#fetch,
			manifestFile('population', file.population)
		).catch((cause: unknown) => {
			this.#loadingPopulation = null;
			throw cause;
		});
		this.#population = await this.#loadingPopulation;
	}

	async #load(series: string, { series: all }: ExploreFile): Promise<void> {
		const own = all.find((row) => row.series === series);
		if (!own || this.#rows.has(series)) return;
		const load =
			this.#loads.get(series) ??
			loadSeriesRows(this.#fetch, { ...manifestFile('observations', own.file), series });
		this.#loads.set(series, load);
		try {
			this.#rows.set(series, await load);
		} finally {
			this.#loads.delete(series);
		}
	}
}

/** The manifest's entry of a file, of what the explorer's catalogue knows of it. */
function manifestFile(table: string, file: ExploreSeriesFile['file']) {
	const columns = file.columns.map((name) => ({ name, type: '', description: '' }));
	return { ...file, table, columns, sources: [] };
}
