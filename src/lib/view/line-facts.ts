import { valuedPoints, type ChartLine, type ValuedPoint } from './chart-line.ts';
import type { FindingFacts } from './finding-kinds.ts';
import { isBreak } from './point-flags.ts';

/** The year from which progress is told where the figures allow: the start of the 2030 Agenda. */
export const BASE_YEAR = 2015;

/** The point that the last one may be compared with: never across a break in the series. */
function comparablePoint(points: readonly ValuedPoint[]): ValuedPoint | null {
	const last = points.at(-1);
	if (!last || isBreak(last)) return null;
	const start = last.year > BASE_YEAR ? BASE_YEAR : last.year - 10;
	const since = points.findLast(isBreak)?.year ?? -Infinity;
	return points.find(({ year }) => year >= Math.max(start, since) && year < last.year) ?? null;
}

/** The last figure of one line, and the earlier one it may be compared with. */
export function lineFacts(line: Pick<ChartLine, 'ref_area' | 'name' | 'points'>): FindingFacts {
	const points = valuedPoints(line.points);
	const to = points.at(-1);
	if (!to) return { kind: 'none' };
	return {
		kind: 'area',
		ref_area: line.ref_area,
		name: line.name,
		to,
		from: comparablePoint(points)
	};
}
