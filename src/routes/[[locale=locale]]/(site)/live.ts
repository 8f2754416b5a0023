import type { Component } from 'svelte';
import { fetchFont } from '../../fetch-font.ts';
import { followMethod } from './method-choice.ts';
import { wakeIsland, wakeIslands, type OpenIsland } from './wake-islands.ts';

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
		takearea: plain(() => import('./economies/[area]/AreaTakeHome.svelte')),
		peers: () => import('./economies/[area]/open-peers.ts'),
		matrix: plain(() => import('./matrix/MatrixPanel.svelte')),
		maker: () => import('./make-embed/open-maker.ts'),
		mapping: plain(() => import('./mapping/MappingPanel.svelte')),
		register: () => import('./activities/open-register.ts'),
		explore: () => import('./explore/open-explore.ts'),
		timeline: plain(() => import('./timeline/TimelinePanel.svelte')),
		roadmap: plain(() => import('./roadmaps/RoadmapItems.svelte')),
		openroadmap: plain(() => import('./roadmaps/OpenRoadmap.svelte')),
		notices: indicator,
		line: indicator,
		map: indicator,
		gap: indicator,
		judge: indicator
	},
	() => import('./bind-page-locale.ts')
);
if (/[?&]peers=/.test(location.search)) wakeIsland('peers');
followMethod();

/** Fills how a verdict comes about where a reader asks for it. */
function fill(target: EventTarget | null): void {
	if (!(target instanceof HTMLDetailsElement) || !target.open) return;
	if (!('trace' in target.dataset || 'summary' in target.dataset)) return;
	void import('./fill-trace.ts').then(({ fillTrace }) => fillTrace(target)).catch(() => undefined);
}
document.addEventListener('toggle', ({ target }) => fill(target), true);
// What a reader opened before this script came.
document.querySelectorAll('details[open]').forEach(fill);
// An address may lead into a part that is folded; not every browser opens it.
const folded = document.getElementById(location.hash.slice(1))?.closest('details');
if (folded && !folded.open) {
	folded.open = true;
	folded.scrollIntoView();
}
const examples = document.querySelectorAll<HTMLElement>('[data-example]');
if (examples.length > 0) {
	void import('./wake-examples.ts').then(({ wakeExamples }) => wakeExamples(examples));
}
fetchFont();
