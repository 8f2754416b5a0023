import { renderIsland } from '../render-island.server.ts';
import { examplePresets } from './example-presets.server.ts';
import WorkedExample from './WorkedExample.svelte';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { locale, root } = await parent();
	const props = { presets: await examplePresets(locale), locale, root };
	renderIsland(locals, 'example', WorkedExample, { props, data: props });
};
