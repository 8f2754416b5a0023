import { fileFetcher, type Manifest } from '#lib/catalogue/index.ts';
import {
	buildPopulation,
	type ExploreSelection,
	type Figure,
	type Population
} from '#lib/domain/index.ts';
import { loadEffects, loadFigures, loadPopulation, type FigureFiles } from '#lib/query/index.ts';
import { firstAreas, type ExploreFile } from '#lib/view/index.ts';

/** Figures of a selection: all, and those that flags do not hide. */
export interface SelectedFigures {
	published: Figure[];
	selected: Figure[];
}

/** Where the explorer's figures come from without any engine: each file is fetched and decoded once. */
export class FigureSource {
	readonly #files: FigureFiles;
	readonly #file: ExploreFile;

	/** `root` is the path to the site's root, ending in `/`. */
	constructor(file: ExploreFile, root: string) {
		const fetchFile = fileFetcher(loadEffects(), `${root}data`);
		this.#file = file;
		this.#files = { fetchFile, manifest: manifestOf(file) };
	}

	/** The figures of a selection as published. */
	async figures(selection: ExploreSelection, signal: AbortSignal): Promise<SelectedFigures> {
		const { catalogue } = this.#file;
		const shown = { ...selection, hide_status: [], hide_nature: [] };
		const published = await loadFigures(this.#files, shown, [], catalogue, { signal });
		const hides = selection.hide_status.length + selection.hide_nature.length > 0;
		const selected = hides
			? await loadFigures(this.#files, selection, [], catalogue, { signal })
			: published;
		return { published, selected };
	}

	/** Population for computing. */
	async population({ hide_status }: ExploreSelection, signal: AbortSignal): Promise<Population> {
		return buildPopulation(await loadPopulation(this.#files, { signal }), hide_status);
	}

	/** Areas to begin with for series whose reader has chosen none. */
	async firstAreas(selection: ExploreSelection, signal: AbortSignal): Promise<string[]> {
		const { catalogue } = this.#file;
		const areas = catalogue.areas.map(({ ref_area }) => ref_area);
		const figures = await loadFigures(this.#files, { ...selection, areas }, [], catalogue, {
			signal
		});
		return firstAreas(figures, this.#file);
	}
}

/** The manifest, as far as the explorer's catalogue knows it. */
function manifestOf(file: ExploreFile): Manifest {
	const entry = (table: string, { columns, ...own }: (typeof file)['population']) => ({
		...own,
		table,
		columns: columns.map((name) => ({ name, type: '', description: '' })),
		sources: []
	});
	const series = file.series.map((row) => ({
		...entry('observations', row.file),
		series: row.series
	}));
	return { version: 1, files: [...series, entry('population', file.population)], sources: [] };
}
