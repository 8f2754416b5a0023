import { isEstimate, type ValuedPoint } from '#lib/view/index.ts';

/** Part of a run drawn in one manner; dashed where either end is an estimate. */
export interface LineSegment {
	dashed: boolean;
	points: ValuedPoint[];
}

/** Cuts a run of points into solid and dashed segments; neighbours share their common point. */
export function lineSegments(run: readonly ValuedPoint[]): LineSegment[] {
	const segments: LineSegment[] = [];
	for (let i = 1; i < run.length; i++) {
		const from = run[i - 1];
		const to = run[i];
		if (!from || !to) continue;
		const dashed = isEstimate(from) || isEstimate(to);
		const last = segments.at(-1);
		if (last?.dashed === dashed) last.points.push(to);
		else segments.push({ dashed, points: [from, to] });
	}
	return segments;
}
