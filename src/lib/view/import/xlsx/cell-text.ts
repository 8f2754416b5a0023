const DAY = 86_400_000;
/** The day that Excel counts from; its 1900 has a 29 February that never was. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;

/** A number as text, nothing lost: whole numbers keep all of their digits, others are written as short as they can. */
export function numberText(value: string): string {
	if (/^-?\d+$/.test(value)) return value;
	const number = Number(value);
	return Number.isFinite(number) ? String(number) : value;
}

/**
 * A day count of Excel as ISO text: `2024-03-01`, `2024-03-01T09:30:00`, or `09:30:00` where there is no day; null where it is no
 * date. In the 1900 system the days before March 1900 are one later than they are counted.
 */
export function dateText(value: string, from1904: boolean): string | null {
	const count = Number(value);
	if (value === '' || !(count >= 0) || count > LAST_DAY + 1) return null;
	const early = !from1904 && count >= 1 && count < 60 ? 1 : 0;
	const milliseconds = Math.round((count + early) * 86_400) * 1000;
	const iso = new Date((from1904 ? FROM_1904 : FROM_1900) + milliseconds).toISOString();
	if (!from1904 && count < 1) return iso.slice(11, 19);
	return milliseconds % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
