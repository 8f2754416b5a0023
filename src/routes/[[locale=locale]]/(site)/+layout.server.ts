import { jsonCheck } from '../../json-file.server.ts';
import { searchEntries } from '../../search-entries.server.ts';
import { renderIsland } from './render-island.server.ts';
import SiteSearch from './SiteSearch.svelte';
import type { LayoutServerLoad } from './$types';

const index = searchEntries().then(jsonCheck);

export const load: LayoutServerLoad = async ({ locals, parent, route }) => {
	const { locale, root } = await parent();
	const large = route.id === '/[[locale=locale]]/(site)';
	const props = { locale, root, index: await index, large };
	renderIsland(locals, 'search', SiteSearch, { props, data: props });
};
