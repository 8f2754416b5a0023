import { textWidth } from '../text-width.ts';
import { truncateText } from '../wrap-text.ts';

/** Of the labels, in px. */
const EVENT_LABEL_SIZE = 12;
const GAP = 6;
/** Between a mark and its label. */
const BESIDE = 4;
/** What shows of a bar on both sides of its label. */
const ON_BAR = 16;
/** A label that would be shorter is left out. */
const LEAST = 64;

/** A label in its place. */
export interface EventLabel {
	text: string;
	/** Its edge that is next to the mark; its start where it stands on a bar. */
	x: number;
	side: 'before' | 'after' | 'on';
	width: number;
}

/** What stands in a lane, and the text that may stand beside it. */
export interface LabelledBox {
	lane: number;
	left: number;
	right: number;
	text: string;
	/** A bar, on which a label may stand. */
	isBar: boolean;
}

interface Room {
	left: number;
	right: number;
}

/** The room after and before a box, up to what is next to it in its lane. */
function roomBeside(box: LabelledBox, taken: readonly Room[], bounds: Room): [Room, Room] {
	const afters = taken.filter(({ left }) => left >= box.right).map(({ left }) => left - GAP);
	const befores = taken.filter(({ right }) => right <= box.left).map(({ right }) => right + GAP);
	return [
		{ left: box.right + BESIDE, right: Math.min(bounds.right, ...afters) },
		{ left: Math.max(bounds.left, ...befores), right: box.left - BESIDE }
	];
}

/** The room on a bar, so that some of it shows on both sides. */
function onBar({ left, right }: LabelledBox): Room {
	return { left: left + ON_BAR, right: right - ON_BAR };
}

function labelIn(room: Room, side: EventLabel['side'], text: string): EventLabel | null {
	const width = textWidth(text, EVENT_LABEL_SIZE);
	if (room.right - room.left < width) return null;
	return { text, x: side === 'before' ? room.right : room.left, side, width };
}

function cutLabelIn(room: Room, side: EventLabel['side'], text: string): EventLabel | null {
	const space = room.right - room.left;
	return space < LEAST ? null : labelIn(room, side, truncateText(text, space, EVENT_LABEL_SIZE));
}

/**
 * Labels beside boxes in lanes, for each box in order: whole after it, whole before it, on a bar, cut after it, cut
 * before it, or null where there is no room. None overlaps another box or label of its lane, or leaves the bounds.
 */
export function placeEventLabels(
	boxes: readonly LabelledBox[],
	bounds: Room
): (EventLabel | null)[] {
	const taken = new Map<number, Room[]>();
	for (const { lane, left, right } of boxes) {
		taken.set(lane, [...(taken.get(lane) ?? []), { left, right }]);
	}
	return boxes.map((box) => {
		const lane = taken.get(box.lane) ?? [];
		const [after, before] = roomBeside(box, lane, bounds);
		const label =
			labelIn(after, 'after', box.text) ??
			labelIn(before, 'before', box.text) ??
			(box.isBar ? cutLabelIn(onBar(box), 'on', box.text) : null) ??
			cutLabelIn(after, 'after', box.text) ??
			cutLabelIn(before, 'before', box.text);
		if (label && label.side !== 'on') {
			const left = label.side === 'after' ? label.x : label.x - label.width;
			lane.push({ left, right: left + label.width });
		}
		return label;
	});
}
