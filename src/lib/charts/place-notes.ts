import type { Place } from './run-marks.ts';

/** A short text that stands by a point of a chart, in px. */
export interface Note extends Place {
	key: string;
	text: string;
	width: number;
	height: number;
	/** How far it stays from its point. */
	gap: number;
}

/** A note with its place: the left end and the top of its text. */
export interface PlacedNote extends Note {
	left: number;
	top: number;
}

/** Where notes may stand. */
export interface NoteRoom {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The distance between two places along a line that is kept free, in px. */
const STRIDE = 4;

/** The places along a line of straight pieces, near enough to each other that no text slips between. */
export function alongLine(line: readonly Place[]): Place[] {
	return line.flatMap((to, index) => {
		const from = line[index - 1];
		if (!from) return [to];
		const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STRIDE));
		return Array.from({ length: steps }, (_none, step) => ({
			x: from.x + ((to.x - from.x) * (step + 1)) / steps,
			y: from.y + ((to.y - from.y) * (step + 1)) / steps
		}));
	});
}

function boxesAround({ x, y, width, height, gap }: Note): Box[] {
	const box = (left: number, top: number): Box => ({
		left,
		top,
		right: left + width,
		bottom: top + height
	});
	const above = y - gap - height;
	const below = y + gap;
	return [
		box(x - width / 2, above),
		box(x - width - 1, above + gap / 2),
		box(x - width / 2, below),
		box(x + 1, below - gap / 2),
		box(x + 1, above + gap / 2),
		box(x - width - 1, below - gap / 2),
		box(x - width - gap - 2, y - height / 2),
		box(x + gap + 2, y - height / 2)
	];
}

/** Stands each note, in order, at the side of its point where it hides the fewest of the marks and notes before it. */
export function placeNotes(
	notes: readonly Note[],
	marks: readonly Place[],
	room: NoteRoom
): PlacedNote[] {
	const taken: Box[] = [];
	return notes.map((note) => {
		const cost = (box: Box) =>
			marks.filter(
				({ x, y }) => x > box.left - 2 && x < box.right + 2 && y > box.top - 1 && y < box.bottom + 1
			).length +
			100 *
				taken.filter(
					(other) =>
						box.left < other.right + 4 &&
						other.left < box.right + 4 &&
						box.top < other.bottom &&
						other.top < box.bottom
				).length +
			(box.top < room.top || box.bottom > room.bottom ? 50 : 0);
		const boxes = boxesAround(note).map((box) => {
			const shift = Math.max(0, room.left - box.left) - Math.max(0, box.right - room.right);
			return { ...box, left: box.left + shift, right: box.right + shift };
		});
		const best = boxes.reduce((least, box) => (cost(box) < cost(least) ? box : least));
		taken.push(best);
		return { ...note, left: round(best.left), top: round(best.top) };
	});
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
