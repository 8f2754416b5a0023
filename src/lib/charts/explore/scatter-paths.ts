import { lineRuns, type FigurePair } from '#lib/view/index.ts';
import type { SceneColour, SceneMark } from '../scene/scene.ts';
import { tenth } from './axis-marks.ts';

/** A pair in its place, in px. */
export interface PlacedPair {
	pair: FigurePair;
	x: number;
	y: number;
}

/** The head of an arrow at the end of a way, pointing as its last step does. */
function arrow(from: PlacedPair, to: PlacedPair, colour: SceneColour): SceneMark {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
	const at = (along: number, aside: number) =>
		`${tenth(to.x + ux * along - uy * aside)},${tenth(to.y + uy * along + ux * aside)}`;
	return {
		kind: 'path',
		d: `M${at(5, 0)}L${at(-5, 4.5)}L${at(-5, -4.5)}Z`,
		fill: colour,
		stroke: 'paper',
		strokeWidth: 0.75
	};
}

/** The way of one area over time: cut where a year is missing, a dot for each year, hollow at first, an arrow at last. */
export function pathMarks(
	placed: readonly PlacedPair[],
	years: readonly number[],
	colour: SceneColour
): SceneMark[] {
	const isGrey = colour === 'none';
	const runs = lineRuns(
		placed.map((each) => ({ ...each, year: each.pair.x.time_period, value: each.y })),
		years
	);
	const ways = runs
		.filter(({ length }) => length > 1)
		.map((run) => `M${run.map(({ x, y }) => `${x},${y}`).join('L')}`);
	const marks: SceneMark[] = [];
	if (ways.length > 0) {
		const d = ways.join('');
		marks.push({ kind: 'path', d, stroke: colour, strokeWidth: isGrey ? 1 : 1.75, cap: 'round' });
	}
	placed.forEach(({ x, y }, index) => {
		const [isFirst, isLast] = [index === 0, index === placed.length - 1];
		const before = placed[index - 1];
		if (isLast && before && (before.x !== x || before.y !== y)) {
			marks.push(arrow(before, { x, y, pair: before.pair }, colour));
		} else if (isFirst && placed.length > 1) {
			marks.push({
				kind: 'circle',
				x,
				y,
				radius: 3.5,
				fill: 'paper',
				stroke: colour,
				strokeWidth: 1.75
			});
		} else marks.push({ kind: 'circle', x, y, radius: isGrey ? 1.25 : 2, fill: colour });
	});
	return marks;
}
