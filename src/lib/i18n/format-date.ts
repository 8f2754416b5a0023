const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface Known {
	time: number;
	format: Intl.DateTimeFormat;
}

/** What is known of an ISO 8601 date; throws `RangeError` on another text. */
function known(date: string, locale: string): Known {
	const [, year, month, day] = PATTERN.exec(date) ?? [];
	if (year === undefined) throw new RangeError(`invalid date: ${date}`);
	const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
		calendar: 'gregory',
		numberingSystem: 'latn',
		timeZone: 'UTC',
		year: 'numeric',
		...(month !== undefined && { month: 'long' as const }),
		...(day !== undefined && { day: 'numeric' as const })
	});
	return { time: Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)), format };
}

/** What the browsers' own data leave undone: `10–12` without spaces, and `1er` in French. */
function inOrder(text: string, locale: string): string {
	const joined = text.replace(/^(\d{1,4})\s*–\s*(\d{1,4})(?!\d)/, '$1–$2');
	return locale === 'fr' ? joined.replace(/(?<!\d)1 (?=\p{L})/gu, '1er ') : joined;
}

/** An ISO 8601 date as text for a person, to its own precision: `2023`, `March 2023`, `13 March 2023`. */
export function formatDate(date: string, locale: string): string {
	const { time, format } = known(date, locale);
	return inOrder(format.format(time), locale);
}

/** From one date to another of the same precision, both included, e.g. `10–12 December 2003`; one date where no end is given. */
export function formatDates(start: string, end: string | null, locale: string): string {
	if (end === null) return formatDate(start, locale);
	const { time, format } = known(start, locale);
	return inOrder(format.formatRange(time, known(end, locale).time), locale);
}
