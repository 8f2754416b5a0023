import type { ExploreChart } from '#lib/domain/index.ts';
import type { ExploreLine } from './explore-line.ts';
import { isValued } from './valued-figure.ts';

/**
 * The two years that a change is shown between: of those in which at least half as many lines have a figure as in the
 * best covered one, the first, and the year asked for or the last. Null with fewer than two.
 */
export function endYears(
	lines: readonly Pick<ExploreLine, 'figures'>[],
	{ year }: Pick<ExploreChart, 'year'>
): { from: number; to: number } | null {
	const counts = new Map<number, number>();
	for (const { figures } of lines) {
		for (const { time_period } of figures.filter(isValued)) {
			counts.set(time_period, (counts.get(time_period) ?? 0) + 1);
		}
	}
	const most = Math.max(0, ...counts.values());
	const covered = [...counts]
		.filter(([, count]) => count * 2 >= most)
		.map(([each]) => each)
		.sort((a, b) => a - b);
	const to = year !== undefined && counts.has(year) ? year : covered.at(-1);
	const from = covered[0];
	return from === undefined || to === undefined || from >= to ? null : { from, to };
}
