const DAY = 86_400_000;
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

interface Parts {
	year: number;
	/** 1 to 12. */
	month: number | null;
	day: number | null;
}

/** The parts of an ISO 8601 date that are known; throws `RangeError` on a text that is no date. */
function partsOf(date: string): Parts {
	const [, year, month, day] = PATTERN.exec(date) ?? [];
	if (year === undefined) throw new RangeError(`invalid date: ${date}`);
	const parts = {
		year: Number(year),
		month: month === undefined ? null : Number(month),
		day: day === undefined ? null : Number(day)
	};
	const found = new Date(Date.UTC(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1));
	const isReal =
		found.getUTCMonth() + 1 === (parts.month ?? 1) && found.getUTCDate() === (parts.day ?? 1);
	if (!isReal) throw new RangeError(`invalid date: ${date}`);
	return parts;
}

/** How precise a date is (`2023`, `2023-03` or `2023-03-13`); throws `RangeError` on a text that is no date. */
export function datePrecision(date: string): DatePrecision {
	const { month, day } = partsOf(date);
	return day !== null ? 'day' : month !== null ? 'month' : 'year';
}

/** The first day that a date can mean, in days since 1970-01-01. */
export function firstDay(date: string): number {
	const { year, month, day } = partsOf(date);
	return Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
}

/** The day after the last one that a date can mean, in days since 1970-01-01. */
export function dayAfter(date: string): number {
	const { year, month, day } = partsOf(date);
	if (day !== null) return firstDay(date) + 1;
	return Date.UTC(month === null ? year + 1 : year, month ?? 0, 1) / DAY;
}

/** A day, in days since 1970-01-01, as year, month (1 to 12) and day of the month. */
export function dayParts(day: number): [year: number, month: number, day: number] {
	const date = new Date(day * DAY);
	return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** The first day of a year, in days since 1970-01-01. */
export function yearStart(year: number): number {
	return Date.UTC(year, 0, 1) / DAY;
}
