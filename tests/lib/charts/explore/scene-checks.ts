import { figureKey, isValued, type ExploreChartInput } from '#lib/view/index.ts';
import type { Scene, SceneMark } from '#lib/charts/index.ts';
import { textWidth } from '../../../../src/lib/charts/text-width.ts';

interface Box {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The boxes of the texts of a scene, as wide as is estimated and as high as small letters. */
function textBoxes({ marks }: Scene): Box[] {
	return marks.flatMap((mark) => {
		if (mark.kind !== 'text') return [];
		const width = textWidth(mark.text, mark.size, mark.bold);
		const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
		const { text, y, size } = mark;
		return [{ text, left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.1 }];
	});
}

/** Pairs of texts of which one lies over the other. */
export function overlaps(scene: Scene): string[] {
	const boxes = textBoxes(scene);
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.text} / ${b.text}`)
	);
}

function placesOf(mark: Exclude<SceneMark, { kind: 'text' }>): [number, number][] {
	if (mark.kind === 'rect') {
		return [
			[mark.x, mark.y],
			[mark.x + mark.width, mark.y + mark.height]
		];
	}
	if (mark.kind !== 'path') return [[mark.x, mark.y]];
	let [x, y] = [0, 0];
	return [...mark.d.matchAll(/([MLHV])(-?[\d.]+)(?:,(-?[\d.]+))?/g)].map(
		([, command, a, b]): [number, number] => {
			if (command === 'H') x = Number(a);
			else if (command === 'V') y = Number(a);
			else [x, y] = [Number(a), Number(b)];
			return [x, y];
		}
	);
}

/** What of a scene lies outside it, by more than a pixel. */
export function outside(scene: Scene): string[] {
	const { width, height, marks, points } = scene;
	const isOut = (x: number, y: number) =>
		!(x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1);
	const texts = textBoxes(scene)
		.filter(({ left, right, top, bottom }) => isOut(left, top) || isOut(right, bottom))
		.map(({ text }) => text);
	const drawn = marks.flatMap((mark) =>
		mark.kind !== 'text' && placesOf(mark).some(([x, y]) => isOut(x, y)) ? [mark.kind] : []
	);
	const reached = points.filter(({ x, y }) => isOut(x, y)).map(({ key }) => key);
	return [...texts, ...drawn, ...reached];
}

/** The keys of the figures with a value, in order. */
export function valuedKeys({ figures }: Pick<ExploreChartInput, 'figures'>): string[] {
	return figures.filter(isValued).map(figureKey).sort();
}
