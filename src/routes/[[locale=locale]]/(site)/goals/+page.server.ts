import { WORLD } from '#lib/view/index.ts';
import { goalEntries } from '../../../summary-entries.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { entries: await goalEntries(WORLD, locale) };
};
