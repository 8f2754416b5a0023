import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale, root } = await parent();
	return { locale, root };
};
