import type { ExploreChartKind } from '#lib/domain/index.ts';
import type { ExploreChartInput } from '../explore-input.ts';
import { distributionTable } from './distribution-table.ts';
import { relationTable } from './relation-table.ts';
import type { StatisticTable } from './statistic-table.ts';

/** Kinds of chart that have statistics. */
const DISTRIBUTIONS: readonly ExploreChartKind[] = ['histogram', 'box', 'beeswarm'];

/** Whether a kind of chart has statistics. */
function hasStatistics(kind: ExploreChartKind): boolean {
	return kind === 'scatter' || DISTRIBUTIONS.includes(kind);
}

/** The statistics of a chart in words: of pairs or of a distribution; null for kinds that have none, or without figures. */
export async function exploreStatistics(input: ExploreChartInput): Promise<StatisticTable | null> {
	if (input.chart.kind === 'scatter') return relationTable(input);
	return hasStatistics(input.chart.kind) ? distributionTable(input) : null;
}
