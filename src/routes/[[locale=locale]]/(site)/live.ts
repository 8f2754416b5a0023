import type { Component } from 'svelte';
import { fetchFont } from '../../fetch-font.ts';
import { followMethod } from './method-choice.ts';
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
		example: plain(() => import('./methods/WorkedExample.svelte')),
		matrix: plain(() => import('./matrix/MatrixPanel.svelte')),
		notices: indicator,
		line: indicator,
		map: indicator,
		gap: indicator
	},
	() => import('./bind-page-locale.ts')
);
followMethod();
document.addEventListener(
	'toggle',
	({ target }) => {
		if (!(target instanceof HTMLDetailsElement) || !target.open || !target.dataset['trace']) return;
		void import('./fill-trace.ts')
			.then(({ fillTrace }) => fillTrace(target))
			.catch(() => undefined);
	},
	true
);
fetchFont();
