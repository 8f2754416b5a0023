import { seriesSources } from '../../../series-sources.server.ts';
import type { PageServerLoad } from './$types';
import { frameworkViews } from './framework-views.server.ts';
import { wsisSources, wsisViews } from './wsis-views.server.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const frameworks = await frameworkViews(locale);
	const wsis = await wsisViews(locale);
	const targets = frameworks.flatMap((framework) => framework.targets);
	const progress = wsis.flatMap((target) => target.progress);
	const shown = [
		...targets.flatMap(({ series }) => series ?? []),
		...progress.map((row) => row.series)
	];
	const flags = targets.flatMap(({ latest }) => latest?.flags ?? []);
	return {
		frameworks,
		wsis,
		wsisSources: await wsisSources(),
		sources: await seriesSources(shown, locale),
		flags: [...new Map(flags.map((flag) => [flag.code, flag.words]))]
	};
};
