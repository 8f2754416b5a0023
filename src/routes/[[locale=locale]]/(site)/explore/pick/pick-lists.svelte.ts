import { TOPICS } from '#lib/domain/index.ts';
import { areaFinder, seriesFinder, type PickOption, type SearchEntry } from '#lib/view/index.ts';
import { loadJson } from '../../../../load-json.ts';
import { topicName } from '../../topic-name.ts';
import type { ExploreState } from '../explore-state.svelte.ts';

type Find = (query: string) => PickOption[];

/** What the pickers find; loaded when a reader comes to one of them. */
export class PickLists {
	series = $state.raw<Find | null>(null);
	areas = $state.raw<Find | null>(null);
	failed = $state(false);
	readonly #explore: ExploreState;
	#isOpening = false;

	constructor(explore: ExploreState) {
		this.#explore = explore;
	}

	/** Makes the lists ready. */
	open(): void {
		if (this.#isOpening) return;
		this.#isOpening = true;
		this.#open().catch(() => {
			this.failed = true;
			this.#isOpening = false;
		});
	}

	async #open(): Promise<void> {
		const { page, locale, root } = this.#explore;
		this.failed = false;
		await this.#explore.prepare();
		// Without the names in other languages those of the page's own still find.
		const entries = await loadJson<SearchEntry[]>(`${root}search.json`, page.search).catch(
			(): SearchEntry[] => []
		);
		const { file } = this.#explore;
		const topic = (code: string) => {
			const known = TOPICS.find((own) => own === code);
			return known ? topicName(known) : code;
		};
		this.areas = await areaFinder(file, entries, locale);
		this.series = await seriesFinder(file, entries, { locale, topic });
	}
}
