import { BREAKDOWN_DIMENSIONS, type BreakdownDimension } from '../observation.ts';
import { defaultCodes } from './default-codes.ts';
import type { SeriesFacts } from './explore-catalogue.ts';
import type { ExploreSelection } from './explore-view.ts';

/** The codes of each dimension that are looked at in a series; never none. */
export type ChosenCodes = Record<BreakdownDimension, readonly string[]>;

/** What a selection means by its breakdown in one series: a dimension that it leaves out is the series' default. */
export function chosenCodes(
	breakdown: ExploreSelection['breakdown'],
	{ default_breakdown }: Pick<SeriesFacts, 'default_breakdown'>
): ChosenCodes {
	const defaults = defaultCodes(default_breakdown);
	const codes = {} as ChosenCodes;
	for (const dimension of BREAKDOWN_DIMENSIONS) {
		const chosen = breakdown[dimension];
		codes[dimension] = chosen?.length ? [...new Set(chosen)] : [defaults[dimension]];
	}
	return codes;
}
