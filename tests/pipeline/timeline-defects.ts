import type { Defect } from './defects.ts';

/** Defects of the events of the timeline and of the items of roadmaps. */
export const TIMELINE_DEFECTS: readonly Defect[] = [
	{
		what: 'an event twice',
		sql: `INSERT INTO process_events FROM process_events WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-key-unique'
	},
	{
		what: 'an event whose key cannot stand in an address',
		sql: `UPDATE process_events SET event = 'WSIS Forum' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-event-form'
	},
	{
		what: 'an event of a kind of no list',
		sql: `UPDATE process_events SET kind = 'forum' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-kind-code'
	},
	{
		what: 'an event of an unknown process',
		sql: `UPDATE process_events SET processes = 'wsis-forum;wsis' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-processes-known'
	},
	{
		what: 'an event that names a process twice',
		sql: `UPDATE process_events SET processes = 'ungis;ungis' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-processes-known'
	},
	{
		what: 'an event of an unknown activity',
		sql: `UPDATE process_events SET activity = 'S-99' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-activity-known'
	},
	{
		what: 'an item of an unknown activity',
		sql: `UPDATE roadmap_items SET activity = 'S-99' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-activity-known'
	},
	{
		what: 'an event on a date in words',
		sql: `UPDATE process_events SET start_date = 'May 2016' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-start_date-form'
	},
	{
		what: 'an event without a date',
		sql: `UPDATE process_events SET start_date = NULL WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-start_date-form'
	},
	{
		what: 'an event that ends in words',
		sql: `UPDATE process_events SET end_date = 'the week after' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-end_date-form'
	},
	{
		what: 'an event on a day that no calendar has',
		sql: `UPDATE process_events SET start_date = '2016-02-30' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-start_date-real'
	},
	{
		what: 'an event that ends in a thirteenth month',
		sql: `UPDATE process_events SET start_date = '2016-05', end_date = '2016-13' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-end_date-real'
	},
	{
		what: 'an event that ends before it begins',
		sql: `UPDATE process_events SET end_date = '2016-05-01' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-end-after-start'
	},
	{
		what: 'an event that ends less precisely than it begins',
		sql: `UPDATE process_events SET end_date = '2017' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-end-after-start'
	},
	{
		what: 'a date that is neither confirmed nor not',
		sql: `UPDATE process_events SET date_confidence = 'sure' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-date_confidence-form'
	},
	{
		what: 'an event that is neither confirmed nor not',
		sql: `UPDATE process_events SET confidence = NULL WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-confidence-form'
	},
	{
		what: 'a theme that is neither confirmed nor not',
		sql: `UPDATE process_events SET theme_confidence = 'likely' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-theme_confidence-form'
	},
	{
		what: 'a theme without its confidence',
		sql: `UPDATE process_events SET theme_confidence = NULL WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-have-words'
	},
	{
		what: 'a theme in French alone',
		sql: `UPDATE process_events SET theme_en = NULL, theme_confidence = NULL, theme_fr = 'Les TIC' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-have-words'
	},
	{
		what: 'an event without a French title',
		sql: `UPDATE process_events SET title_fr = '' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-have-words'
	},
	{
		what: 'a place in one language',
		sql: `UPDATE process_events SET place_fr = 'Genève', place_en = NULL WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-have-words'
	},
	{
		what: 'an event whose address is none',
		sql: `UPDATE process_events SET url = 'itu.int' WHERE event = 'wsis-forum-2016'`,
		caughtBy: 'process_events-url-form'
	},
	{
		what: 'an item of a roadmap twice',
		sql: `INSERT INTO roadmap_items FROM roadmap_items WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-key-unique'
	},
	{
		what: 'an item out of the numbered list',
		sql: `UPDATE roadmap_items SET position = 7 WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-numbered-from-1'
	},
	{
		what: 'an item whose key cannot stand in an address',
		sql: `UPDATE roadmap_items SET item = 'C2.1' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-item-form'
	},
	{
		what: 'an item of an unknown action line',
		sql: `UPDATE roadmap_items SET action_line = 'C12' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-action_line-known'
	},
	{
		what: 'an item with a status of no list',
		sql: `UPDATE roadmap_items SET status = 'late' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-status-code'
	},
	{
		what: 'a status of an unknown time',
		sql: `UPDATE roadmap_items SET status_date = NULL WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-say-when'
	},
	{
		what: 'a status time in words',
		sql: `UPDATE roadmap_items SET status_date = 'today' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-status_date-form'
	},
	{
		what: 'a status time that no calendar has',
		sql: `UPDATE roadmap_items SET status_date = '2023-00' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-status_date-real'
	},
	{
		what: 'an item due on a date in words',
		sql: `UPDATE roadmap_items SET due_date = 'soon' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-due_date-form'
	},
	{
		what: 'an item due on a day that no calendar has',
		sql: `UPDATE roadmap_items SET due_date = '2027-06-31' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-due_date-real'
	},
	{
		what: 'an item for an unknown goal',
		sql: `UPDATE roadmap_items SET goals = '9;18' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-goals-known'
	},
	{
		what: 'an item measured by an unknown indicator',
		sql: `UPDATE roadmap_items SET indicators = 'internet' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-indicators-known'
	},
	{
		what: 'an item that is neither confirmed nor not',
		sql: `UPDATE roadmap_items SET confidence = 'sure' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-confidence-form'
	},
	{
		what: 'an item without its activity',
		sql: `UPDATE roadmap_items SET activity_en = NULL WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-have-words'
	},
	{
		what: 'an expected result in one language',
		sql: `UPDATE roadmap_items SET result_fr = NULL WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-have-words'
	},
	{
		what: 'an item whose address is none',
		sql: `UPDATE roadmap_items SET url = 'ftp://itu.int' WHERE item = 'roadmap-c2-next-edition'`,
		caughtBy: 'roadmap_items-url-form'
	}
];
