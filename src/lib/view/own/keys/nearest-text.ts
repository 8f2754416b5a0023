/** Changes, insertions and deletions between two texts, by Levenshtein; more than `most` is `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const now = [row];
		let least = row;
		for (let column = 1; column <= b.length; column++) {
			const change = a[row - 1] === b[column - 1] ? 0 : 1;
			const cost = Math.min(
				(before[column] ?? 0) + 1,
				(now[column - 1] ?? 0) + 1,
				(before[column - 1] ?? 0) + change
			);
			now.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = now;
	}
	return before[b.length] ?? 0;
}

/** The candidate nearest to a text, where a third of its characters at most would have to change; null where none is, and for a text of one or two characters. */
export function nearestText(text: string, candidates: readonly string[]): string | null {
	let most = Math.floor(text.length / 3);
	if (most === 0) return null;
	let found: string | null = null;
	for (const candidate of candidates) {
		const distance = editDistance(text, candidate, most);
		if (distance > most || (found !== null && distance === most)) continue;
		found = candidate;
		most = distance;
	}
	return found;
}
