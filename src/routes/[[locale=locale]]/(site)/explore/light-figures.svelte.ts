import {
	transformFigures,
	wantsPopulation,
	type ExploreView,
	type Figure,
	type Population
} from '#lib/domain/index.ts';
import type { ExploreFile } from '#lib/view/index.ts';
import type { FigureSource } from '../../../figure-source.ts';

/** The figures of a choice by the light path, before and between its transformations. */
export class LightFigures {
	/** The rows chosen, before any transformation: all, and without those that flags hide. */
	published = $state.raw<Figure[]>([]);
	selected = $state.raw<Figure[]>([]);
	/** Empty until a step or a chart needs it. */
	persons = $state.raw<Population>(new Map());
	readonly #root: string;
	#source: FigureSource | null = null;

	/** `root` is the path to the site's root, ending in `/`. */
	constructor(figures: Figure[], root: string) {
		this.#root = root;
		this.published = figures;
		this.selected = figures;
	}

	/** Persons by `ref_area|time_period`, as charts take them. */
	readonly population: ReadonlyMap<string, number> = $derived(
		new Map([...this.persons].map(([key, { persons }]) => [key, persons]))
	);

	/** The first year whose population is a projection. */
	readonly projectedFrom: number | null = $derived.by(() => {
		const years = [...this.persons]
			.filter(([, { projected }]) => projected)
			.map(([key]) => Number(key.split('|')[1]));
		return years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : null;
	});

	/** Areas to begin with for a view that names none. */
	async firstAreas(view: ExploreView, file: ExploreFile, signal: AbortSignal): Promise<string[]> {
		const source = await this.#open(file);
		return source.firstAreas(view.selection, signal);
	}

	/** Brings the rows of a view; false where they are no longer wanted. */
	async bring(view: ExploreView, file: ExploreFile, signal: AbortSignal): Promise<boolean> {
		const source = await this.#open(file);
		const found = await source.figures(view.selection, signal);
		const persons = wantsPopulation(view)
			? await source.population(view.selection, signal)
			: this.persons;
		if (signal.aborted) return false;
		this.published = found.published;
		this.selected = found.selected;
		this.persons = persons;
		return true;
	}

	/** Takes figures that no selection made. */
	take(figures: Figure[]): void {
		this.published = figures;
		this.selected = figures;
	}

	/** The figures as the step at `index` is given them. */
	before(index: number, { selection, transformations }: ExploreView, file: ExploreFile): Figure[] {
		const context = { catalogue: file.catalogue, selection, population: this.persons };
		return transformFigures(this.selected, transformations.slice(0, index), context);
	}

	async #open(file: ExploreFile): Promise<FigureSource> {
		if (!this.#source) {
			const { FigureSource } = await import('../../../figure-source.ts');
			this.#source ??= new FigureSource(file, this.#root);
		}
		return this.#source;
	}
}
