import type { ExploreView } from '#lib/domain/index.ts';
import { encodeExploreView, EXPLORE_PARAMETERS, FIRST_EXPLORE_VIEW } from '#lib/view/index.ts';
import { islandOf } from '../island.ts';
import { mergeSearch } from '../merge-search.ts';
import type { OpenIsland } from '../wake-islands.ts';
import { writeAddress } from '../write-address.ts';
import { openLayout } from './chart-layouts.ts';
import ExplorePanel from './ExplorePanel.svelte';
import type { ExplorePageData } from './explore-page.ts';
import { ExploreState } from './explore-state.svelte.ts';

/** Puts a view into the address; browsers refuse what changes too often, and the next change makes up for it. */
function write(view: ExploreView, passing: boolean): void {
	const search = mergeSearch(location.search, EXPLORE_PARAMETERS, encodeExploreView(view));
	try {
		writeAddress(search, { replace: passing });
	} catch {
		// Too many changes within seconds.
	}
}

/** Makes the explorer live: reads the address, and follows it. */
export const openIsland: OpenIsland = async (_name, data) => {
	const layout = await openLayout(FIRST_EXPLORE_VIEW.chart.kind);
	const explore = new ExploreState(data as ExplorePageData, layout, write);
	window.addEventListener('popstate', () => void explore.readFrom(location.search));
	await explore.readFrom(location.search);
	return islandOf(ExplorePanel, { explore }, () => explore.isUntouched);
};
