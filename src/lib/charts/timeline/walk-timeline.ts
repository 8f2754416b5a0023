import type { PlacedRow } from './layout-timeline.ts';

/** An event in a row of the drawing. */
export interface TimelinePlace {
	row: string;
	event: string;
}

/** All places in the order of time, the upper row first. */
function inOrder(rows: readonly PlacedRow[]): (TimelinePlace & { x: number })[] {
	const all = rows.flatMap(({ id, events }) =>
		events.map(({ event, x, left }) => ({ row: id, event, x, left }))
	);
	// An event of several rows is walked to once, in the first of them.
	const once = all.filter(
		({ event }, index) => all.findIndex((each) => each.event === event) === index
	);
	return once.sort((a, b) => a.left - b.left || a.x - b.x);
}

function nearestIn(rows: readonly PlacedRow[], x: number): TimelinePlace | null {
	for (const { id, events } of rows) {
		const [found] = [...events].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x));
		if (found) return { row: id, event: found.event };
	}
	return null;
}

/**
 * Where a key leads from an event: left and right through time over all rows, up and down to the nearest event of
 * another row, Home and End to the first and the last. The place itself where there is nothing further; null for
 * another key or an empty drawing. Time runs from left to right in every script.
 */
export function walkTimeline(
	key: string,
	from: TimelinePlace | null,
	rows: readonly PlacedRow[]
): TimelinePlace | null {
	const order = inOrder(rows);
	const place = ({ row, event }: TimelinePlace) => ({ row, event });
	const [first] = order;
	const last = order.at(-1);
	if (!first || !last) return null;
	if (key === 'Home') return place(first);
	if (key === 'End') return place(last);
	const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
	if (step !== undefined) {
		const at = order.findIndex(({ event }) => event === from?.event);
		if (at < 0) return place(first);
		return place(order[at + step] ?? order[at] ?? first);
	}
	if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
	const at = rows.findIndex(({ id }) => id === from?.row);
	const x = rows[at]?.events.find(({ event }) => event === from?.event)?.x;
	if (x === undefined) return place(first);
	const further = key === 'ArrowDown' ? rows.slice(at + 1) : rows.slice(0, at).reverse();
	return nearestIn(further, x) ?? from;
}
