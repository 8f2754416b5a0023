import type { ExploreView } from '#lib/domain/index.ts';
import { FIRST_EXPLORE_VIEW } from '#lib/view/index.ts';
import { openLayout } from '../../../../src/routes/[[locale=locale]]/(site)/explore/chart-layouts.ts';
import { ExploreState } from '../../../../src/routes/[[locale=locale]]/(site)/explore/explore-state.svelte.ts';
import { FakeEngine } from './fake-engine.ts';
import { PAGE, serveSite } from './small-site.ts';

const layout = await openLayout(FIRST_EXPLORE_VIEW.chart.kind);

/** The explorer over the small site, its engine, and every view that it told of. */
export function opened() {
	const site = serveSite();
	const engine = new FakeEngine();
	const told: [ExploreView, boolean][] = [];
	const explore = new ExploreState(
		PAGE,
		layout,
		(view, passing) => told.push([view, passing]),
		() => Promise.resolve(engine)
	);
	return { site, engine, told, explore };
}
