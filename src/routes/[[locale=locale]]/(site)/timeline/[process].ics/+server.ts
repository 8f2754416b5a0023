import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, maybeLocale } from '#lib/i18n/index.ts';
import { calendarText } from '#lib/view/index.ts';
import { processList, processName } from '../../../../process-names.server.ts';
import { calendarProcesses, timelineCalendar } from '../../../../timeline-data.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const processes = await calendarProcesses();
	return LOCALES.flatMap((locale) =>
		processes.map((process) => (locale === BASE_LOCALE ? { process } : { locale, process }))
	);
};

/** The calendar of one process that has an event known to the day. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const process = (await processList()).find((row) => row.process === params.process);
	if (!process || !(await calendarProcesses()).includes(process.process)) error(404);
	const name = processName(process, locale);
	const text = calendarText(await timelineCalendar(name, locale, process.process));
	return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
