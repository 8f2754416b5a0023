import { renderIsland } from '../render-island.server.ts';
import MatrixPanel from './MatrixPanel.svelte';
import { matrixData } from './matrix-data.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { locale, root } = await parent();
	const data = await matrixData(locale, root);
	renderIsland(locals, 'matrix', MatrixPanel, { props: { data }, data: { data } });
};
