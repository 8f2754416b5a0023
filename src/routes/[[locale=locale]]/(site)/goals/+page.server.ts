import { areaSummaries } from '../../../progress-data.server.ts';
import { frameworks, shortName } from '../../../frameworks.server.ts';
import { summaryViews } from '../../../layer-view.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const { goals } = await frameworks();
	const rows = (await areaSummaries('001')).filter(({ kind }) => kind === 'goal');
	return {
		entries: goals.map((goal) => ({
			code: goal.goal,
			name: shortName(goal, locale),
			path: `/goals/${goal.goal}/`,
			layers: [
				{
					layer: 'official' as const,
					summaries: summaryViews(
						rows.filter((row) => row.code === goal.goal),
						locale
					)
				}
			]
		}))
	};
};
