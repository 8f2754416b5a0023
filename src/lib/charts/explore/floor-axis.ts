import type { SceneMark } from '../scene/scene.ts';
import { textWidth } from '../text-width.ts';
import { FONT, type Plot } from './axis-marks.ts';
import type { ExploreAxis } from './explore-axis.ts';

/** Lines up the plot at the ticks of an axis that lies, with their texts below it; texts that would meet are left out. */
export function floorAxis(axis: ExploreAxis, plot: Plot, most: number): SceneMark[] {
	const { left, right, top, bottom } = plot;
	let free = -Infinity;
	return axis.ticks.flatMap(({ value, text }): SceneMark[] => {
		const x = Math.round(left + axis.share(value) * (right - left));
		const half = textWidth(text, FONT) / 2;
		const rule: SceneMark = {
			kind: 'path',
			d: `M${x},${top}V${bottom}`,
			stroke: value === 0 ? 'none' : 'hair'
		};
		// The texts of the first and the last tick stay in the scene.
		const middle = Math.floor(Math.max(Math.ceil(half), Math.min(x, most - half)));
		if (middle - half < free) return [rule];
		free = middle + half + 6;
		const place = { x: middle, y: bottom + FONT + 6 };
		return [rule, { kind: 'text', ...place, text, size: FONT, anchor: 'middle', colour: 'soft' }];
	});
}
