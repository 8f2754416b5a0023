import type { BreakdownDimension } from '#lib/domain/index.ts';
import type { AreaLabels, FigureRow } from './chart-line.ts';
import { defaultGroups, WORLD } from './default-areas.ts';
import { selectBreakdown, type BreakdownSelection } from './select-breakdown.ts';

/** Which areas have a breakdown, and whom the reader added. */
export interface BreakdownAreasOptions {
	series: string;
	dimension: BreakdownDimension;
	codes: readonly string[];
	selection?: BreakdownSelection;
	areas: AreaLabels;
	chosen?: readonly string[];
}

/**
 * The areas to show a breakdown for: World, regions and groups that have it, then the chosen ones;
 * where the series has no groups, every economy that has it.
 */
export function breakdownAreas(
	rows: readonly FigureRow[],
	{ series, dimension, codes, selection = {}, areas, chosen = [] }: BreakdownAreasOptions
): string[] {
	const own = rows.filter((row) => row.series === series && row.obs_value !== null);
	const available = new Set(
		codes.flatMap((code) =>
			selectBreakdown(own, { ...selection, [dimension]: code }).map(({ ref_area }) => ref_area)
		)
	);
	const groups = [
		...(available.has(WORLD) ? [WORLD] : []),
		...defaultGroups(available).filter((code) => code !== WORLD)
	];
	const economies = [...available].filter((code) => areas.get(code)?.kind === 'economy');
	const shown = groups.length > 0 ? groups : economies;
	return [...new Set([...shown, ...chosen.filter((code) => available.has(code))])];
}
