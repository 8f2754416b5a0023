import { areaSummaries } from '../../../progress-data.server.ts';
import { frameworks, linePath, shortName } from '../../../frameworks.server.ts';
import { summaryViews } from '../../../layer-view.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale } = await parent();
	const { lines } = await frameworks();
	const rows = (await areaSummaries('001')).filter(({ kind }) => kind === 'action_line');
	return {
		entries: lines.map((line) => ({
			code: line.action_line,
			name: shortName(line, locale),
			path: linePath(line.action_line),
			hasParts: lines.some(({ parent }) => parent === line.action_line),
			layers: (['official', 'thematic'] as const).map((layer) => ({
				layer,
				summaries: summaryViews(
					rows.filter((row) => row.code === line.action_line && row.layer === layer),
					locale
				)
			}))
		}))
	};
};
