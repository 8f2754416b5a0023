import { renderIsland } from '../render-island.server.ts';
import MakePanel from './MakePanel.svelte';
import { makerData } from './maker-data.server.ts';
import { MakerState } from './maker-state.svelte.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { locale, root } = await parent();
	const data = await makerData(locale, root);
	const maker = new MakerState(data, () => undefined);
	renderIsland(locals, 'maker', MakePanel, { props: { maker }, data: { maker: data } });
	const charts = data.indicators.map(({ value, name, views }) => ({ value, name, views }));
	return { locale, root, charts, gallery: data.charts };
};
