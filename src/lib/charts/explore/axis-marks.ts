import { textWidth } from '../text-width.ts';
import { yearTicks } from '../year-axis.ts';
import type { SceneMark } from '../scene/scene.ts';
import type { ExploreAxis } from './explore-axis.ts';

/** The size of text in a scene, in px. */
export const FONT = 13;

/** The part of a scene in which figures stand, in px. */
export interface Plot {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** To a tenth of a pixel. */
export function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}

/** How wide the texts of an axis are, in px. */
export function tickWidth(axis: ExploreAxis, size = FONT): number {
	return Math.ceil(Math.max(0, ...axis.ticks.map(({ text }) => textWidth(text, size))));
}

/** Lines across the plot at the ticks of an axis that stands, with their texts before them. */
export function standingAxis(axis: ExploreAxis, plot: Plot, withTexts = true): SceneMark[] {
	const { left, right, top, bottom } = plot;
	return axis.ticks.flatMap(({ value, text }): SceneMark[] => {
		const y = Math.round(bottom - axis.share(value) * (bottom - top));
		const rule: SceneMark = {
			kind: 'path',
			d: `M${left},${y}H${right}`,
			stroke: value === 0 ? 'none' : 'hair'
		};
		if (!withTexts) return [rule];
		const place = { x: left - 6, y: y + FONT * 0.35 };
		return [rule, { kind: 'text', ...place, text, size: FONT, anchor: 'end', colour: 'soft' }];
	});
}

/** Lines down the plot at the ticks of an axis that lies, with their texts above; texts that would meet are left out. */
export function lyingAxis(axis: ExploreAxis, plot: Plot): SceneMark[] {
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
		if (x - half < free) return [rule];
		free = x + half + 6;
		const place = { x, y: top - 7 };
		return [rule, { kind: 'text', ...place, text, size: FONT, anchor: 'middle', colour: 'soft' }];
	});
}

/** Ticks and texts of years below the plot. */
export function yearAxis(
	years: readonly number[],
	plot: Plot,
	x: (year: number) => number
): SceneMark[] {
	const first = Math.min(...years);
	const last = Math.max(...years);
	const ticks = yearTicks(first, last, {
		width: plot.right - plot.left,
		room: textWidth('2000', FONT) + 14,
		years: new Set(years)
	});
	return ticks.flatMap((year): SceneMark[] => {
		const at = Math.round(x(year));
		const isStart = year === first && first !== last;
		return [
			{ kind: 'path', d: `M${at},${plot.bottom + 3}V${plot.bottom + 7}`, stroke: 'none' },
			{
				kind: 'text',
				x: at - (isStart ? 2 : 0),
				y: plot.bottom + FONT + 9,
				text: String(year),
				size: FONT,
				anchor: isStart ? 'start' : 'middle',
				colour: 'soft'
			}
		];
	});
}

/** The unit of an axis in words, once, at the head of a scene. */
export function unitHead(text: string, y = FONT): SceneMark {
	return { kind: 'text', x: 0, y, text, size: FONT, anchor: 'start', colour: 'soft' };
}
