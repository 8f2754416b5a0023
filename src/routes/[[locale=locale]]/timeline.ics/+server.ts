import { BASE_LOCALE, m, maybeLocale } from '#lib/i18n/index.ts';
import { calendarText } from '#lib/view/index.ts';
import { timelineCalendar } from '../../timeline-data.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export { localeEntries as entries } from '../../locale-entries.server.ts';

/** The calendar of all processes. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const name = m.timeline_calendar_name({}, { locale });
	const text = calendarText(await timelineCalendar(name, locale));
	return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
