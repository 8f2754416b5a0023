import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, ROADMAP_STATUSES } from '#lib/domain/index.ts';
import { cell, column, readData } from './read-data.ts';
import { empty, missing, unique } from './row-checks.ts';

const events = readData('process-events');
const items = readData('roadmap-items');
const PROCESSES = new Set(column(readData('processes'), 'process'));
const of = (process: string): typeof events =>
	events.filter((row) => cell(row, 'processes').split(';').includes(process));

describe('the events of the timeline', () => {
	it('have one key each, a known kind and known processes, each named once', () => {
		unique(column(events, 'event'));
		for (const row of events) {
			expect(EVENT_KINDS).toContain(row['kind']);
			const processes = cell(row, 'processes').split(';');
			unique(processes);
			expect(missing(processes, PROCESSES)).toEqual([]);
		}
		for (const process of PROCESSES) expect(of(process), process).not.toEqual([]);
	});
	it('stand in the order of their dates, within 2003 and 2029', () => {
		const dates = column(events, 'start_date');
		expect(dates).toEqual([...dates].sort());
		for (const row of events) {
			expect(cell(row, 'start_date').slice(0, 4) >= '2003').toBe(true);
			expect((row['end_date'] || cell(row, 'start_date')).slice(0, 4) <= '2029').toBe(true);
		}
	});
	it('hold every edition of the WSIS Forum from 2006 to 2026, and a theme only with its confidence', () => {
		const editions = events.filter((row) => /^wsis-forum-\d{4}$/.test(cell(row, 'event')));
		expect(editions.map((row) => cell(row, 'event').slice(-4))).toEqual(
			Array.from({ length: 21 }, (_, index) => String(2006 + index))
		);
		for (const row of events) {
			expect(row['theme_en'] === '').toBe(row['theme_confidence'] === '');
		}
	});
	it('hold every year of the WSIS Prizes that is known', () => {
		const contests = events.filter((row) => row['kind'] === 'contest');
		expect(column(contests, 'start_date').map(Number)).toEqual([
			2012, 2014, 2015, 2016, 2017, 2018, 2020, 2021, 2024, 2025, 2026
		]);
	});
	it('say where the date is not confirmed, as of the WSIS Forum 2023', () => {
		const forum = events.find((row) => row['event'] === 'wsis-forum-2023');
		expect(forum?.['date_confidence']).toBe('unconfirmed');
		expect(forum?.['confidence']).toMatch(/^confirmed/);
		expect(empty(events, 'title_en', 'title_fr', 'date_confidence', 'confidence')).toEqual([]);
	});
	it('name no file that a reader cannot open', () => {
		for (const name of ['process-events', 'roadmap-items']) {
			const path = fileURLToPath(new URL(`../../data/${name}.csv`, import.meta.url));
			expect(readFileSync(path, 'utf8')).not.toMatch(/shared|seed|facts on/);
		}
	});
});

describe('the items of the roadmaps', () => {
	it('are numbered, for a line or for all, with a known status', () => {
		unique(column(items, 'item'));
		expect(column(items, 'position')).toEqual(items.map((_, index) => String(index + 1)));
		const lines = new Set(column(readData('action-lines'), 'action_line'));
		expect(missing(column(items, 'action_line'), lines)).toEqual([]);
		for (const row of items) expect(ROADMAP_STATUSES).toContain(row['status']);
		expect(empty(items, 'activity_en', 'activity_fr', 'confidence', 'source')).toEqual([]);
	});
	it('tell of the four lines whose roadmaps ITU makes', () => {
		const lines = column(items, 'action_line').filter((line) => line !== '');
		expect(lines).toEqual(['C2', 'C4', 'C5', 'C6']);
	});
});
