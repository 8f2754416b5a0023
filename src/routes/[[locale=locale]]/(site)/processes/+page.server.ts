import { processData } from '../../../process-data.server.ts';
import type { PageServerLoad } from './$types';
import { groupProcesses } from './process-summary.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const { processes, events, activities } = await processData();
	return { groups: groupProcesses(processes, events, activities, locale) };
};
