import { frameStyle } from './frame-style.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ parent }) => ({
	...(await parent()),
	style: frameStyle
});
