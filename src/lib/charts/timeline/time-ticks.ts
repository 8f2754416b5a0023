import { dayParts, yearStart } from '#lib/domain/index.ts';
import { dayPosition, type TimelineFrame } from './layout-timeline.ts';

/** A line across the timeline, with the words above it. */
export interface TimeTick {
	x: number;
	label: string;
	/** The first day that the words speak of. */
	day: number;
}

/** Room that the words of a year or month need, in px. */
const ROOM = 44;
const STEPS = [1, 2, 5, 10];

const months = new Map<string, Intl.DateTimeFormat>();

function monthName(day: number, locale: string): string {
	let format = months.get(locale);
	if (!format) {
		const options = { month: 'short', timeZone: 'UTC' } as const;
		months.set(locale, (format = new Intl.DateTimeFormat(locale, options)));
	}
	return format.format(day * 86_400_000);
}

/** The lines of a timeline: of every year, or every second, fifth or tenth; of months where each has room. */
export function timeTicks(frame: TimelineFrame, locale: string): TimeTick[] {
	const { first, after, width, head } = frame;
	const perDay = (width - head) / (after - first);
	const [from] = dayParts(first);
	const [to] = dayParts(after - 1);
	const ticks: TimeTick[] = [];
	const add = (day: number, label: string) => {
		if (day >= first && day < after) ticks.push({ x: dayPosition(day, frame), label, day });
	};
	if (perDay * 28 >= ROOM) {
		for (let year = from; year <= to; year += 1) {
			for (let month = 0; month < 12; month += 1) {
				const day = Date.UTC(year, month, 1) / 86_400_000;
				add(day, month === 0 ? String(year) : monthName(day, locale));
			}
		}
		return ticks;
	}
	const step = STEPS.find((years) => perDay * 365 * years >= ROOM) ?? 10;
	for (let year = from; year <= to; year += 1) {
		if ((year - from) % step === 0) add(yearStart(year), String(year));
	}
	return ticks;
}
