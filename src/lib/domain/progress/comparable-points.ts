import type { ProgressPoint } from './progress-input.ts';
import { PROGRESS_BASE_YEAR } from './progress-years.ts';

/** A figure with the share of the group's population that it speaks of; null where it is published. */
export interface CoveredPoint extends ProgressPoint {
	population_share: number | null;
}

/** How far, as a share of the group's population, the members behind two years may differ. */
const REACH = 0.1;

/**
 * The figures of a series that can be compared with each other: means of a group only of years whose
 * members hold a share of its population within a tenth of the largest since the base year, so that no
 * change is one of members who report. This rule is ours.
 */
export function comparablePoints(points: readonly CoveredPoint[]): ProgressPoint[] {
	const judged = points.filter(({ year }) => year >= PROGRESS_BASE_YEAR);
	const largest = Math.max(...(judged.length > 0 ? judged : points).map(shareOf));
	return points
		.filter((point) => largest - shareOf(point) <= REACH + 1e-9)
		.map(({ year, value, status }) => ({ year, value, status }));
}

function shareOf({ population_share }: CoveredPoint): number {
	return population_share ?? 1;
}
