import { CHART_TYPES } from '#lib/view/index.ts';
import { galleryCharts } from './gallery-charts.server.ts';
import type { PageServerLoad } from './$types';

export { localeEntries as entries } from '../../../locale-entries.server.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale, root } = await parent();
	const charts = await galleryCharts({ locale, root });
	const groups = CHART_TYPES.map((type) => ({
		type,
		charts: charts.filter((chart) => chart.type === type)
	}));
	return { locale, root, groups: groups.filter((group) => group.charts.length > 0) };
};
