import { prepareChart } from '#lib/charts/index.ts';
import type { ExploreChartInput } from '#lib/view/index.ts';
import { readOutlines } from './read-outlines.ts';

/** Adds to a chart's input what it needs besides figures; without outlines, which it says, a map shows dots. `root` is the path to the site's root. */
export async function readyChart(
	input: ExploreChartInput,
	root: string
): Promise<ExploreChartInput> {
	try {
		return await prepareChart(input, readOutlines(root));
	} catch {
		return input;
	}
}
