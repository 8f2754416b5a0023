import type { Process, ProcessEvent, ProcessFact } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { processActivities, tableRows, type ProcessActivityRow } from '#lib/query/index.ts';
import { processList } from './process-names.server.ts';
import { siteData } from './site-data.server.ts';

/** The processes around the action lines, and all that is known of them. */
export interface ProcessData {
	/** In the order in which they are listed. */
	processes: readonly Process[];
	facts: ProcessFact[];
	events: ProcessEvent[];
	/** Activities that belong to a process. */
	activities: ProcessActivityRow[];
}

let opened: Promise<ProcessData> | undefined;

async function open(): Promise<ProcessData> {
	const { database } = await siteData();
	return {
		processes: await processList(),
		facts: await tableRows(database, { table: 'process_facts' }),
		events: await tableRows(database, { table: 'process_events' }),
		activities: await processActivities(database)
	};
}

/** The processes with their facts, events and activities, read once. */
export function processData(): Promise<ProcessData> {
	opened ??= open();
	return opened;
}

/** The processes that are about an action line by definition, named in a language. */
export async function processesOf(
	action_line: string,
	locale: Locale
): Promise<{ process: string; name: string }[]> {
	const { processes } = await processData();
	return processes
		.filter((row) => row.action_lines?.split(';').includes(action_line))
		.map(({ process, name_en, name_fr }) => ({
			process,
			name: locale === 'fr' ? name_fr : name_en
		}));
}
