/** The reader's day, in days since 1970-01-01. */
export function todayDay(): number {
	const now = new Date();
	return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
