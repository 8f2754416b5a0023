import { regressionAt, type Regression } from '#lib/view/index.ts';
import type { SceneMark } from '../scene/scene.ts';
import { tenth, type Plot } from './axis-marks.ts';

const STEPS = 48;

/**
 * The line of a regression and its band, from the first to the last x and no further; `place` takes figures as they
 * were regressed. What leaves the plot is cut off at its edges.
 */
export function trendMarks(
	line: Regression,
	plot: Plot,
	place: { x: (x: number) => number; y: (y: number) => number }
): SceneMark[] {
	const within = (y: number) => tenth(Math.max(plot.top, Math.min(plot.bottom, place.y(y))));
	const all = Array.from({ length: STEPS + 1 }, (_, index) => {
		const x = line.from + ((line.to - line.from) * index) / STEPS;
		const { mean, low, high } = regressionAt(line, x);
		return { x: tenth(place.x(x)), mean: place.y(mean), low: within(low), high: within(high) };
	});
	const upper = all.map(({ x, high }) => `${x},${high}`);
	const lower = all.toReversed().map(({ x, low }) => `${x},${low}`);
	const inside = all.filter(({ mean }) => mean >= plot.top - 0.5 && mean <= plot.bottom + 0.5);
	const path = inside.map(({ x, mean }) => `${x},${tenth(mean)}`);
	const marks: SceneMark[] = [
		{ kind: 'path', d: `M${[...upper, ...lower].join('L')}Z`, fill: 'soft', opacity: 0.16 }
	];
	if (path.length > 1) {
		marks.push({ kind: 'path', d: `M${path.join('L')}`, stroke: 'soft', strokeWidth: 1.75 });
	}
	return marks;
}
