import { yearStart } from '#lib/domain/index.ts';
import type { TimelineChoice } from './timeline-choice.ts';
import type { TimelineEvent } from './timeline-event.ts';

type Chosen = Pick<
	TimelineEvent,
	'start' | 'end' | 'processes' | 'kind' | 'confirmed' | 'dateConfirmed'
>;

/** The events that a choice shows, in the order they came: those that touch its years and are of its process and kind. */
export function selectEvents<Event extends Chosen>(
	events: readonly Event[],
	{ from, to, process, kind, confirmed }: TimelineChoice
): Event[] {
	const [first, after] = [yearStart(from), yearStart(to + 1)];
	return events.filter(
		(event) =>
			event.start < after &&
			event.end > first &&
			(process === null || event.processes.includes(process)) &&
			(kind === null || event.kind === kind) &&
			(!confirmed || (event.confirmed && event.dateConfirmed))
	);
}
