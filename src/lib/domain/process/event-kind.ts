/** What an event of the timeline is; `period` lasts (a plan, a presidency), `contest` is a year of the prizes. */
export const EVENT_KINDS = [
	'meeting',
	'resolution',
	'milestone',
	'publication',
	'deadline',
	'contest',
	'period'
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
