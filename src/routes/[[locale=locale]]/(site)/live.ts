import type { Component } from 'svelte';
import { fetchFont } from '../../fetch-font.ts';
import { wakeIslands, type OpenIsland } from './wake-islands.ts';

/** An island whose data are its component's props. */
function plain(load: () => Promise<{ default: unknown }>) {
	return async (): Promise<{ openIsland: OpenIsland }> => {
		const [{ default: component }, { islandOf }] = await Promise.all([
			load(),
			import('./island.ts')
		]);
		return {
			openIsland: (_name, data) =>
				Promise.resolve(
					islandOf(component as Component<Record<string, unknown>>, data as Record<string, unknown>)
				)
		};
	};
}

const indicator = () => import('./indicators/[indicator]/open-island.ts');

wakeIslands(
	{
		search: plain(() => import('./SiteSearch.svelte')),
		headline: plain(() => import('./HeadlineChart.svelte')),
		catalogue: plain(() => import('./indicators/Catalogue.svelte')),
		economies: plain(() => import('./economies/EconomyList.svelte')),
		notices: indicator,
		line: indicator,
		map: indicator,
		gap: indicator
	},
	() => import('./bind-page-locale.ts')
);
fetchFont();
