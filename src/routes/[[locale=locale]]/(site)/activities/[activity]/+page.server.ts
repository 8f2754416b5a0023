import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import { activityData } from '../../../../activity-data.server.ts';
import { activityView } from './activity-view.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const all = await activityData();
	return LOCALES.flatMap((locale) =>
		all.map(({ slug }) =>
			locale === BASE_LOCALE ? { activity: slug } : { locale, activity: slug }
		)
	);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const found = (await activityData()).find(({ slug }) => slug === params.activity);
	if (!found) error(404, m.effort_page_unknown({ activity: params.activity }));
	return { view: await activityView(found, locale) };
};
