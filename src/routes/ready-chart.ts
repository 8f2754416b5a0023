import { loadFile } from '#lib/catalogue/index.ts';
import { MAP_FILE, prepareChart } from '#lib/charts/index.ts';
import { loadEffects } from '#lib/query/index.ts';
import type { ExploreChartInput } from '#lib/view/index.ts';

/** Adds to a chart's input what it needs besides figures; without outlines, which it says, a map shows dots. `root` is the path to the site's root. */
export async function readyChart(
	input: ExploreChartInput,
	root: string
): Promise<ExploreChartInput> {
	try {
		return await prepareChart(input, async (path) =>
			new TextDecoder().decode(await loadFile(loadEffects(), root + path, MAP_FILE))
		);
	} catch {
		return input;
	}
}
