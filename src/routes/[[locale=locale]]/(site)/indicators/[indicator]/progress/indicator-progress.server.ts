import {
	areaName,
	comparablePoints,
	type Area,
	type Indicator,
	type Series,
	type Target
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { groupFigures } from '#lib/query/index.ts';
import { areaProgress } from '../../../../../area-progress.server.ts';
import { areaVerdicts } from '../../../../../progress-data.server.ts';
import type { IndicatorProgress } from '../../../../../progress-view.ts';
import { seriesFacts } from '../../../../../series-facts.server.ts';
import { seriesPoints } from '../../../../../series-points.server.ts';
import { siteData, worldArea } from '../../../../../site-data.server.ts';
import { FIRST_FIGURE } from './judge-data.ts';
import type { JudgeData, JudgeIslandData, WorldFigures } from './judge-data.ts';

/** What an indicator's page says of the World's progress. */
export interface ProgressOfIndicator {
	island: JudgeIslandData;
	/** How near two groups of people are to parity, in the World. */
	parity: IndicatorProgress[];
}

/** A mean that we compute, of the years that can be compared with each other. */
async function computedPoints(series: Series, ref_area: string): Promise<WorldFigures['points']> {
	const { database } = await siteData();
	const rows = await groupFigures(database, { indicator: series.indicator });
	const means = rows
		.filter((row) => row.series === series.series && row.ref_area === ref_area)
		.map(({ time_period: year, obs_value: value, population_share }) => ({
			...{ year, value, population_share },
			status: 'A' as const
		}))
		.sort((a, b) => a.year - b.year);
	return comparablePoints(means).map(({ year, value, status }) => [year, value, status, null]);
}

async function worldOf(indicator: string, { ref_area }: Area): Promise<WorldFigures | null> {
	const { series } = await siteData();
	const verdicts = await areaVerdicts(ref_area);
	const own = verdicts.find((row) => row.indicator === indicator && row.measure === 'value');
	const held = series.find((row) => row.series === own?.series);
	if (!own || !held) return null;
	const points = own.computed
		? await computedPoints(held, ref_area)
		: (await seriesPoints(held, ref_area, false)).map(
				({ year, value, status, nature }): WorldFigures['points'][number] => [
					...([year, value, status, nature] as const)
				]
			);
	const { years } = await seriesFacts(held);
	return {
		series: held.series,
		computed: own.computed,
		years: years.filter((year) => year >= FIRST_FIGURE),
		points: points.filter(([year]) => year >= FIRST_FIGURE)
	};
}

function judgeTargets(targets: readonly Target[]): JudgeData['targets'] {
	return targets.flatMap(
		({ target_id, framework, code, breakdown, operator, value, unit, year, scope, confirmed }) =>
			value === null || year === null || operator === null || breakdown !== null
				? []
				: [{ target_id, framework, code, breakdown, operator, value, unit, year, scope, confirmed }]
	);
}

/** The World's progress by an indicator; null where neither more nor less of it is better. */
export async function indicatorProgress(
	{ indicator, direction }: Pick<Indicator, 'indicator' | 'direction'>,
	targets: readonly Target[],
	locale: Locale
): Promise<ProgressOfIndicator | null> {
	if (direction === 0) return null;
	const world = await worldArea();
	const progress = await areaProgress(world, locale);
	return {
		island: {
			data: { world: await worldOf(indicator, world), targets: judgeTargets(targets) },
			world: areaName(world, locale)
		},
		parity: progress.filter((row) => row.indicator === indicator && row.measure !== 'value')
	};
}
