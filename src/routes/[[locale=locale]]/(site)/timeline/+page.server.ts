import { dayParts } from '#lib/domain/index.ts';
import { processList, processName } from '../../../process-names.server.ts';
import { calendarProcesses, timelineEvents } from '../../../timeline-data.server.ts';
import { renderIsland } from '../render-island.server.ts';
import type { TimelineData } from './timeline-data.ts';
import TimelinePanel from './TimelinePanel.svelte';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { locale, root } = await parent();
	const events = await timelineEvents(locale);
	const years = events.map(({ start }) => dayParts(start)[0]);
	const calendars = await calendarProcesses();
	const data: TimelineData = {
		locale,
		root,
		from: Math.min(...years),
		to: Math.max(...years),
		events,
		processes: (await processList()).map((row) => ({
			process: row.process,
			name: processName(row, locale),
			hasCalendar: calendars.includes(row.process)
		}))
	};
	renderIsland(locals, 'timeline', TimelinePanel, { props: { data }, data: { data } });
	return { count: events.length };
};
