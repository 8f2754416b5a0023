import { yearStart } from '#lib/domain/index.ts';
import type { TimelineEvent } from '#lib/view/index.ts';
import { wrapName } from '../wrap-text.ts';
import { layoutTimeline, type TimelineFrame, type TimelineLayout } from './layout-timeline.ts';

/** Of the column of heads and their text, in px. */
const HEAD_WIDTH = 196;
const HEAD_SIZE = 13;
const MOST_LINES = 2;
/** Titles with more letters are cut at their first colon. */
const LONG = 48;

/** A process with the events of it that are shown. */
export interface TimelineGroup {
	id: string;
	name: string;
	events: readonly TimelineEvent[];
}

/** A laid-out timeline with the lines of its heads. */
export interface TimelineView {
	frame: TimelineFrame;
	layout: TimelineLayout;
	heads: ReadonlyMap<string, string[]>;
}

/** What stands beside a mark: the title without the name of its row, and, where it is long, up to its first colon. */
function shortTitle(title: string, row: string): string {
	const [before = '', after] = title.split(/\s?:\s(.*)/u);
	if (before === row && after !== undefined) return after;
	return title.length > LONG ? before : title;
}

/** Lays out groups of events for a width in px, from the first day of one year to the last of another. */
export function timelineView(
	groups: readonly TimelineGroup[],
	{ from, to, width }: { from: number; to: number; width: number }
): TimelineView {
	const frame = { first: yearStart(from), after: yearStart(to + 1), width, head: HEAD_WIDTH };
	const heads = new Map(
		groups.map(({ id, name }) => [id, wrapName(name, HEAD_WIDTH - 16, HEAD_SIZE, MOST_LINES)])
	);
	const rows = groups.map(({ id, name, events }) => ({
		id,
		headLines: heads.get(id)?.length ?? 1,
		events: events.map(({ event, kind, start, end, title }) => ({
			...{ event, kind, start, end },
			label: shortTitle(title, name)
		}))
	}));
	return { frame, layout: layoutTimeline(rows, frame), heads };
}
