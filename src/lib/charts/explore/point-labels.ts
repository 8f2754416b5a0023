import type { SceneMark } from '../scene/scene.ts';
import { textWidth } from '../text-width.ts';
import { tenth, type Plot } from './axis-marks.ts';

/** A point that should be named, and how far its mark reaches. */
export interface LabelWish {
	x: number;
	y: number;
	radius: number;
	text: string;
	bold?: boolean;
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

type Label = Extract<SceneMark, { kind: 'text' }>;

/** The size of a label, in px. */
const SIZE = 12;

const meet = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function candidates({ x, y, radius, text, bold = false }: LabelWish): { label: Label; box: Box }[] {
	const width = textWidth(text, SIZE, bold);
	const gap = radius + 4;
	const diagonal = radius * 0.7 + 3;
	const places: [number, number, Label['anchor']][] = [
		[gap, 0, 'start'],
		[-gap, 0, 'end'],
		[0, -gap - SIZE / 2, 'middle'],
		[0, gap + SIZE / 2, 'middle'],
		[diagonal, -diagonal - SIZE / 2, 'start'],
		[-diagonal, -diagonal - SIZE / 2, 'end'],
		[diagonal, diagonal + SIZE / 2, 'start'],
		[-diagonal, diagonal + SIZE / 2, 'end']
	];
	return places.map(([dx, dy, anchor]) => {
		const at = x + dx;
		const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
		const middle = y + dy;
		const box = {
			left,
			right: left + width,
			top: middle - SIZE * 0.6,
			bottom: middle + SIZE * 0.6
		};
		const place = { x: tenth(at), y: tenth(middle + SIZE * 0.35) };
		const label: Label = {
			kind: 'text',
			...place,
			text,
			size: SIZE,
			anchor,
			colour: 'ink',
			bold,
			halo: true
		};
		return { label, box };
	});
}

/** How many marks lie under a label; it stands where fewest do. */
function covered(box: Box, marks: readonly { x: number; y: number; radius: number }[]): number {
	return marks.filter(({ x, y, radius }) => {
		const dx = Math.max(box.left - x, 0, x - box.right);
		const dy = Math.max(box.top - y, 0, y - box.bottom);
		return dx * dx + dy * dy < radius * radius;
	}).length;
}

/**
 * Names beside points, the first wishes first: inside the plot, never over another name, where fewest marks lie under
 * them; a wish without a free place is left out, and so is one over more than `most` marks unless it is bold.
 */
export function pointLabels(
	wishes: readonly LabelWish[],
	plot: Plot,
	marks: readonly { x: number; y: number; radius: number }[],
	most = 2
): Label[] {
	const taken: Box[] = [];
	const labels: Label[] = [];
	for (const wish of wishes) {
		const free = candidates(wish)
			.filter(
				({ box }) =>
					box.left >= plot.left &&
					box.right <= plot.right &&
					box.top >= plot.top &&
					box.bottom <= plot.bottom &&
					!taken.some((other) => meet(box, other))
			)
			.map((each) => ({ ...each, under: covered(each.box, marks) }))
			.sort((a, b) => a.under - b.under);
		const [best] = free;
		if (!best || (best.under > most && !wish.bold)) continue;
		taken.push(best.box);
		labels.push(best.label);
	}
	return labels;
}
