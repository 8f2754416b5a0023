import type { AreaLabels, FigureRow } from './chart-line.ts';
import { buildCoverage, latestCoveredYear } from './coverage.ts';

export const WORLD = '001';

/** Families of regions, each by its own scheme; a chart shows the family of which it has most. */
export const AREA_FAMILIES: readonly (readonly string[])[] = [
	['ITU_AFR', 'ITU_ARB', 'ITU_ASP', 'ITU_AMS', 'ITU_CIS', 'ITU_EUR'],
	['202', '747', '062', '753', '419', '513', '009'],
	['WB_SSF', 'WB_SAS', 'WB_EAS', 'WB_MEA', 'WB_LCN', 'WB_ECS', 'WB_NAC'],
	['002', '142', '019', '150', '009']
];

/** Groups by need, which follow the regions. */
const NEEDS = ['199', '432', '722'];
/** ITU's halves of the world, for want of regions. */
export const AREA_HALVES = ['ITU_DVG', 'ITU_DVD'];

/** The regions of the best represented family, then the least developed countries and their like. */
export function defaultGroups(available: ReadonlySet<string>): string[] {
	const held = AREA_FAMILIES.map((family) => family.filter((code) => available.has(code)));
	const best = held.reduce((a, b) => (b.length > a.length ? b : a), []);
	const regions = best.length > 0 ? best : AREA_HALVES.filter((code) => available.has(code));
	return [...regions, ...NEEDS.filter((code) => available.has(code))];
}

/** A few economies that stand for the whole ranking of a year. */
export interface Spread {
	year: number;
	/** From the highest value to the lowest. */
	ref_areas: string[];
}

/**
 * Up to `count` economies, one from the middle of each equal part of the ranking of the latest well
 * covered year, so that no outlier sets the scale; near each middle the one with most figures is
 * taken. Null where no economy has a value.
 */
export function spreadOfEconomies(
	rows: readonly FigureRow[],
	areas: AreaLabels,
	count = 5
): Spread | null {
	const valued = rows.filter(
		(row) => row.obs_value !== null && areas.get(row.ref_area)?.kind === 'economy'
	);
	const year = latestCoveredYear(buildCoverage(valued, areas));
	if (year === null) return null;
	const figures = new Map<string, number>();
	for (const { ref_area } of valued) figures.set(ref_area, (figures.get(ref_area) ?? 0) + 1);
	const ranking = valued
		.filter((row) => row.time_period === year)
		.sort((a, b) => (b.obs_value ?? 0) - (a.obs_value ?? 0) || (a.ref_area < b.ref_area ? -1 : 1))
		.map(({ ref_area }) => ref_area);
	const steps = Math.min(count, ranking.length);
	const reach = Math.floor(ranking.length / 25);
	const chosen = Array.from({ length: steps }, (_, step) => {
		const centre = Math.floor(((step + 0.5) * ranking.length) / steps);
		const near = ranking.slice(Math.max(0, centre - reach), centre + reach + 1);
		return near.reduce((a, b) => ((figures.get(b) ?? 0) > (figures.get(a) ?? 0) ? b : a));
	});
	return { year, ref_areas: [...new Set(chosen)] };
}
