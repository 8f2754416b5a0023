import { formatFigureValue, type ExploreNames } from '#lib/view/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { SceneMark } from '../scene/scene.ts';
import { textWidth } from '../text-width.ts';
import { tenth } from './axis-marks.ts';

/** The smallest radius of a point, in px. */
export const LEAST_RADIUS = 2;

/** The radius of a point whose area is in proportion to its persons; the most persons have the radius `most`. */
export function sizeScale(persons: readonly number[], most: number): (persons: number) => number {
	const top = Math.max(1, ...persons);
	return (each) => tenth(Math.max(LEAST_RADIUS, most * Math.sqrt(Math.max(0, each) / top)));
}

/** Three round numbers of persons, each a tenth of the one before, the first no more than the most. */
function sizeSteps(persons: readonly number[]): number[] {
	const top = Math.max(1, ...persons);
	const power = 10 ** Math.floor(Math.log10(top));
	const first = [5, 2, 1].find((factor) => factor * power <= top) ?? 1;
	return [first * power, (first * power) / 10, (first * power) / 100].filter((each) => each >= 1);
}

/** The key of sizes: circles of three sizes with their persons, in one row from `left`. */
export function sizeKey(
	persons: readonly number[],
	radius: (persons: number) => number,
	{ left, middle, size }: { left: number; middle: number; size: number },
	{ locale }: Pick<ExploreNames, 'locale'>
): SceneMark[] {
	const base = middle + size * 0.35;
	const text = (at: number, words: string): SceneMark => ({
		kind: 'text',
		x: tenth(at),
		y: tenth(base),
		text: words,
		size,
		anchor: 'start',
		colour: 'soft'
	});
	const head = m.explore_spread_size_key({}, { locale });
	const marks: SceneMark[] = [text(left, head)];
	let x = left + textWidth(head, size) + 12;
	for (const each of sizeSteps(persons)) {
		const r = radius(each);
		const words = formatFigureValue(each, 'NUMBER', locale, true);
		marks.push({
			kind: 'circle',
			x: tenth(x + r),
			y: middle,
			radius: r,
			fill: 'paper',
			stroke: 'soft'
		});
		marks.push(text(x + 2 * r + 5, words));
		x += 2 * r + 5 + textWidth(words, size) + 16;
	}
	return marks;
}
