const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar as `2024-02-29`. */
export function isIsoDate(text: string): boolean {
	const [, year, month, day] = DATE.exec(text) ?? [];
	if (year === undefined || Number(year) < 1) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return (
		!Number.isNaN(date.getTime()) &&
		date.getUTCMonth() + 1 === Number(month) &&
		date.getUTCDate() === Number(day)
	);
}
