import type { Defect } from './defects.ts';

/** Defects of processes, of what is known of them, and of the Core List. */
export const PROCESS_DEFECTS: readonly Defect[] = [
	{
		what: 'a process twice',
		sql: `INSERT INTO processes SELECT * REPLACE (3 AS position) FROM processes WHERE position = 1`,
		caughtBy: 'processes-key-unique'
	},
	{
		what: 'a process that cannot be an address',
		sql: `UPDATE processes SET process = 'Action lines' WHERE position = 1`,
		caughtBy: 'processes-process-form'
	},
	{
		what: 'a process of no kind',
		sql: `UPDATE processes SET kind = 'body' WHERE position = 1`,
		caughtBy: 'processes-kind-code'
	},
	{
		what: 'a paragraph that is none',
		sql: `UPDATE processes SET paragraphs = '2.3, 2.4' WHERE position = 1`,
		caughtBy: 'processes-paragraphs-form'
	},
	{
		what: 'a process of an unknown action line',
		sql: `UPDATE processes SET action_lines = 'C2;C12' WHERE position = 1`,
		caughtBy: 'processes-action_lines-known'
	},
	{
		what: 'a process that nobody has confirmed or doubted',
		sql: `UPDATE processes SET confidence = 'sure' WHERE position = 1`,
		caughtBy: 'processes-confidence-form'
	},
	{
		what: 'a process left out of the order',
		sql: `UPDATE processes SET position = 7 WHERE position = 2`,
		caughtBy: 'processes-numbered-from-1'
	},
	{
		what: 'a process without French words',
		sql: `UPDATE processes SET what_fr = ' ' WHERE position = 1`,
		caughtBy: 'processes-has-words'
	},
	{
		what: 'a fact of an unknown process',
		sql: `UPDATE process_facts SET process = 'wsis' WHERE position = 1`,
		caughtBy: 'process_facts-process-known'
	},
	{
		what: 'a fact of no kind',
		sql: `UPDATE process_facts SET kind = 'rumour' WHERE position = 1`,
		caughtBy: 'process_facts-kind-code'
	},
	{
		what: 'a date in another form',
		sql: `UPDATE process_facts SET start_date = 'May 2024' WHERE position = 1`,
		caughtBy: 'process_facts-start_date-form'
	},
	{
		what: 'a month that no year has',
		sql: `UPDATE process_facts SET end_date = '2024-13' WHERE position = 1`,
		caughtBy: 'process_facts-end_date-real'
	},
	{
		what: 'an end before its start',
		sql: `UPDATE process_facts SET start_date = '2024-05-27', end_date = '2024-05-01' WHERE position = 1`,
		caughtBy: 'process_facts-dates-in-order'
	},
	{
		what: 'an address that is none',
		sql: `UPDATE process_facts SET url = 'hlpf.un.org/inputs' WHERE position = 1`,
		caughtBy: 'process_facts-url-form'
	},
	{
		what: 'a fact without its confidence',
		sql: `UPDATE process_facts SET confidence = NULL WHERE position = 1`,
		caughtBy: 'process_facts-confidence-form'
	},
	{
		what: 'a fact twice in its process',
		sql: `INSERT INTO process_facts FROM process_facts WHERE position = 1`,
		caughtBy: 'process_facts-numbered-from-1'
	},
	{
		what: 'a fact without words',
		sql: `UPDATE process_facts SET text_fr = NULL WHERE position = 1`,
		caughtBy: 'process_facts-has-words'
	},
	{
		what: 'a fact on a day that no month has',
		sql: `UPDATE process_facts SET start_date = '2024-02-31' WHERE position = 1`,
		caughtBy: 'process_facts-start_date-real'
	},
	{
		what: 'an event of an unknown process',
		sql: `UPDATE process_events SET processes = 'wsis-forum;wsis' WHERE processes = 'wsis-forum'`,
		caughtBy: 'process_events-processes-known'
	},
	{
		what: 'a core indicator twice',
		sql: `INSERT INTO core_list_indicators FROM core_list_indicators WHERE position = 1`,
		caughtBy: 'core_list_indicators-key-unique'
	},
	{
		what: 'a core indicator of no area',
		sql: `UPDATE core_list_indicators SET area = 'trade' WHERE position = 1`,
		caughtBy: 'core_list_indicators-area-code'
	},
	{
		what: 'a core indicator with a code of another form',
		sql: `UPDATE core_list_indicators SET code = 'hh7' WHERE code = 'HH7'`,
		caughtBy: 'core_list_indicators-code-form'
	},
	{
		what: 'a core indicator without its confidence',
		sql: `UPDATE core_list_indicators SET confidence = '' WHERE position = 1`,
		caughtBy: 'core_list_indicators-confidence-form'
	},
	{
		what: 'a core indicator left out of the order',
		sql: `UPDATE core_list_indicators SET position = 9 WHERE position = 2`,
		caughtBy: 'core_list_indicators-numbered-from-1'
	},
	{
		what: 'a core indicator without an owner',
		sql: `UPDATE core_list_indicators SET owner_en = NULL WHERE position = 1`,
		caughtBy: 'core_list_indicators-has-words'
	},
	{
		what: 'an indicator with a code that the Core List lacks',
		sql: `DELETE FROM core_list_indicators WHERE code = 'HH7'`,
		caughtBy: 'indicators-core_list_code-known'
	}
];
