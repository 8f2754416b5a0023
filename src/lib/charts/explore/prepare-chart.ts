import { scatterData, scatterRelation, type ExploreChartInput } from '#lib/view/index.ts';
import { GEO_PATH } from '../geo.data.ts';
import { mapOutlines } from '../picture/map-outlines.ts';

/** Adds the outlines of a map, read by `readText` as for `prepareChart`. */
export async function withOutlines(
	input: ExploreChartInput,
	readText: (path: string) => Promise<string>
): Promise<ExploreChartInput> {
	return { ...input, outlines: mapOutlines(await readText(GEO_PATH)) };
}

/**
 * Adds what a chart needs besides its figures: the statistics of a trend, the outlines of a map. `readText` reads a file
 * of the site by its path from the root, and throws what its caller knows how to say.
 */
export async function prepareChart(
	input: ExploreChartInput,
	readText: (path: string) => Promise<string>
): Promise<ExploreChartInput> {
	const { kind, trend, joined } = input.chart;
	if (kind === 'map' && !input.outlines) return withOutlines(input, readText);
	const data = kind === 'scatter' && trend && !joined ? scatterData(input) : null;
	return data ? { ...input, relation: await scatterRelation(data) } : input;
}
