import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText } from '../../../../src/lib/view/index.ts';
import { siteData } from '../../../../src/routes/site-data.server.ts';
import {
	calendarProcesses,
	timelineCalendar
} from '../../../../src/routes/timeline-data.server.ts';
import { tableRows } from '../../../../src/lib/query/index.ts';
import { LOCALES } from '../../../../src/lib/i18n/index.ts';

const { database } = await siteData();
const table = await tableRows(database, { table: 'process_events' });
const days = table.filter(({ start_date }) => start_date.length === 10);

/** The day after one of ISO 8601. */
function next(day: string): string {
	return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** What a calendar says, by its own parser: `uid first last+1 status` and the summary. */
function read(text: string): [string, string][] {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return calendar.getAllSubcomponents('vevent').map((event) => {
		const value = (name: string) => String(event.getFirstPropertyValue(name));
		const said = ['uid', 'dtstart', 'dtend', 'status'].map(value).join(' ');
		return [said, value('summary')];
	});
}

function expected(rows: typeof table, locale: string): [string, string][] {
	return rows.map((row) => {
		const last = next(row.end_date ?? row.start_date);
		const sure = [row.confidence, row.date_confidence].every((own) => own.startsWith('confirmed'));
		return [
			`${row.event}@timeline.ict-progress ${row.start_date} ${last} ${sure ? 'CONFIRMED' : 'TENTATIVE'}`,
			locale === 'fr' ? row.title_fr : row.title_en
		];
	});
}

describe('the calendar of all processes', () => {
	it.each(LOCALES)('holds every event known to the day, and no other, in %s', async (locale) => {
		const found = read(calendarText(await timelineCalendar('Timeline', locale)));
		expect(days.length).toBeGreaterThan(30);
		expect(found.length).toBe(days.length);
		expect([...found].sort()).toEqual(expected(days, locale).sort());
	});

	it('ends the day after the last: the WSIS Forum 2024 of 27 to 31 May ends on 1 June', async () => {
		const found = read(calendarText(await timelineCalendar('Timeline', 'en')));
		expect(found.map(([said]) => said)).toContain(
			'wsis-forum-2024@timeline.ict-progress 2024-05-27 2024-06-01 CONFIRMED'
		);
	});
});

describe('the calendar of a process', () => {
	it('is there where an event of it is known to the day, and holds just those', async () => {
		const withDays = new Set(days.flatMap(({ processes }) => processes.split(';')));
		const processes = await calendarProcesses();
		expect(new Set(processes)).toEqual(withDays);
		for (const process of processes) {
			const own = days.filter((row) => row.processes.split(';').includes(process));
			const found = read(calendarText(await timelineCalendar(process, 'fr', process)));
			expect([...found].sort()).toEqual(expected(own, 'fr').sort());
		}
	});
});
