import type { EventKind } from '#lib/domain/index.ts';
import { placeEventLabels, type EventLabel } from './place-event-labels.ts';

/** An event as the drawing needs it; days since 1970-01-01, `end` excluded. */
export interface DrawnEvent {
	event: string;
	kind: EventKind;
	start: number;
	end: number;
	/** What may stand beside its mark. */
	label: string;
}

/** A row of the drawing: a process and its events. */
export interface TimelineRow {
	id: string;
	/** How many lines its head takes. */
	headLines: number;
	events: readonly DrawnEvent[];
}

export interface TimelineFrame {
	/** First day shown, and the day after the last. */
	first: number;
	after: number;
	/** Of everything, in px. */
	width: number;
	/** Width of the column of heads, in px. */
	head: number;
}

/** An event with its place, in px. */
export interface PlacedEvent {
	event: string;
	kind: EventKind;
	lane: number;
	/** Centre of the mark. */
	x: number;
	y: number;
	/** What the event takes of the axis, within the frame. */
	left: number;
	right: number;
	/** A bar instead of a mark. */
	isBar: boolean;
	label: EventLabel | null;
}

export interface PlacedRow {
	id: string;
	top: number;
	height: number;
	events: PlacedEvent[];
}

export interface TimelineLayout {
	width: number;
	height: number;
	/** Where the axis of time begins. */
	axis: number;
	rows: PlacedRow[];
}

/** Sizes in px: of a lane, of a mark, between things in a lane, above the rows, around the lanes of a row. */
export const TIMELINE_SIZES = {
	lane: 20,
	mark: 12,
	gap: 6,
	top: 36,
	padding: 6,
	line: 17
} as const;

/** Where a day stands on the axis, in px. */
export function dayPosition(day: number, { first, after, width, head }: TimelineFrame): number {
	return head + ((day - first) / (after - first)) * (width - head);
}

interface Box {
	left: number;
	right: number;
}

/** What an event and its mark take of a lane, in px. */
export function eventBox({
	left,
	right,
	x,
	isBar
}: Omit<PlacedEvent, 'lane' | 'y' | 'label'>): Box {
	if (isBar) return { left, right: Math.max(right, left + TIMELINE_SIZES.mark / 2) };
	const half = TIMELINE_SIZES.mark / 2;
	return { left: Math.min(left, x - half), right: Math.max(right, x + half) };
}

/** The first lane in which a box is `gap` px clear of all others; the box is added to it. */
function takeLane(lanes: Box[][], box: Box): number {
	const { gap } = TIMELINE_SIZES;
	const free = (lane: readonly Box[]) =>
		lane.every(({ left, right }) => box.left >= right + gap || box.right <= left - gap);
	const found = lanes.findIndex(free);
	if (found >= 0) {
		lanes[found]?.push(box);
		return found;
	}
	lanes.push([box]);
	return lanes.length - 1;
}

function placeRow(row: TimelineRow, top: number, frame: TimelineFrame): PlacedRow {
	const { lane: laneHeight, padding, mark, line } = TIMELINE_SIZES;
	const lanes: Box[][] = [];
	const shown = row.events.filter(({ start, end }) => start < frame.after && end > frame.first);
	const sorted = [...shown].sort((a, b) => a.start - b.start || b.end - a.end);
	const placed = sorted.map(({ event, kind, start, end, label }) => {
		const left = dayPosition(Math.max(start, frame.first), frame);
		const right = dayPosition(Math.min(end, frame.after), frame);
		const half = mark / 2;
		const x = Math.min(Math.max((left + right) / 2, frame.head + half), frame.width - half);
		const own = { event, kind, x, left, right, isBar: kind === 'period' };
		return { ...own, lane: takeLane(lanes, eventBox(own)), text: label };
	});
	const lanesHeight = lanes.length * laneHeight;
	const height = Math.max(lanesHeight, row.headLines * line) + 2 * padding;
	const start = top + (height - lanesHeight) / 2;
	const labels = placeEventLabels(
		placed.map((own) => ({ ...eventBox(own), lane: own.lane, text: own.text, isBar: own.isBar })),
		{ left: frame.head, right: frame.width }
	);
	const events = placed.map(({ text: _text, ...own }, index) => ({
		...own,
		y: start + (own.lane + 0.5) * laneHeight,
		label: labels[index] ?? null
	}));
	return { id: row.id, top, height, events };
}

/**
 * Lays out the rows of a timeline below each other: each event once in each row that holds it, in the lowest lane
 * where nothing is in its way; labels stand beside their marks where there is room, and are left out where there is none.
 */
export function layoutTimeline(rows: readonly TimelineRow[], frame: TimelineFrame): TimelineLayout {
	if (frame.after <= frame.first) throw new RangeError('a timeline needs at least one day');
	let top: number = TIMELINE_SIZES.top;
	const placed = rows.map((row) => {
		const own = placeRow(row, top, frame);
		top += own.height;
		return own;
	});
	return { width: frame.width, height: top, axis: frame.head, rows: placed };
}
