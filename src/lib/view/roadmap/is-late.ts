import { dayAfter } from '#lib/domain/index.ts';
import type { RoadmapRow } from './roadmap-row.ts';

/** Whether an item is not said to be completed though all that its due date can mean is past; `today` in days since 1970-01-01. */
export function isLate(
	{ due, status }: Pick<RoadmapRow, 'due' | 'status'>,
	today: number
): boolean {
	return due !== null && status !== 'completed' && dayAfter(due) <= today;
}
