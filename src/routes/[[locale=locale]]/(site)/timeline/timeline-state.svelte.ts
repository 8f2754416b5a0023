import {
	readTimelineChoice,
	selectEvents,
	wholeTimeline,
	writeTimelineChoice,
	zoomYears,
	type TimelineBounds,
	type TimelineChoice
} from '#lib/view/index.ts';
import { writeAddress } from '../write-address.ts';
import type { TimelineData } from './timeline-data.ts';

/** What the timeline page shows now, and how a reader's choice changes it. */
export class TimelineState {
	readonly data: TimelineData;
	readonly bounds: TimelineBounds;
	choice = $state.raw<TimelineChoice>({
		from: 0,
		to: 0,
		process: null,
		kind: null,
		confirmed: false
	});
	/** Key of the event whose details are shown. */
	selected = $state<string | null>(null);

	constructor(data: TimelineData) {
		this.data = data;
		const { from, to, processes } = data;
		this.bounds = { from, to, processes: processes.map(({ process }) => process) };
		this.choice = wholeTimeline(data);
	}

	/** The events that the choice shows. */
	readonly events = $derived.by(() => selectEvents(this.data.events, this.choice));

	/** The rows of the drawing: the processes that have an event among them. */
	readonly groups = $derived.by(() =>
		this.data.processes
			.filter(({ process }) => this.choice.process === null || process === this.choice.process)
			.map(({ process, name }) => ({
				id: process,
				name,
				events: this.events.filter(({ processes }) => processes.includes(process))
			}))
			.filter(({ events }) => events.length > 0)
	);

	/** The event whose details are shown; none where the choice hides it. */
	readonly detail = $derived(this.events.find(({ event }) => event === this.selected) ?? null);

	/** Takes the choice from the query part of the address. */
	readFrom(search: string): void {
		this.choice = readTimelineChoice(search, this.bounds);
	}

	/** Changes a part of the choice; years in the wrong order follow the one that moved. */
	set(part: Partial<TimelineChoice>): void {
		const next = { ...this.choice, ...part };
		if (next.from > next.to) {
			if (part.from !== undefined) next.to = next.from;
			else next.from = next.to;
		}
		this.choice = next;
		writeAddress(writeTimelineChoice(location.search, next, this.bounds), { replace: true });
	}

	zoom(step: 'in' | 'out' | 'earlier' | 'later'): void {
		this.set(zoomYears(this.choice, step, this.bounds));
	}

	showAllYears(): void {
		this.set({ from: this.bounds.from, to: this.bounds.to });
	}
}
