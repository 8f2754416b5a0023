/** How many letters must change to make one word of the other. */
function distance(left: string, right: string): number {
	let row = Array.from({ length: right.length + 1 }, (_none, index) => index);
	for (let i = 1; i <= left.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= right.length; j += 1) {
			const same = left[i - 1] === right[j - 1] ? 0 : 1;
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
		}
		row = next;
	}
	return row[right.length] ?? 0;
}

/** The names that a mistyped one may mean, the nearest first; at most three. */
export function nearestNames(name: string, known: readonly string[]): string[] {
	const wanted = name.toLowerCase();
	const most = Math.max(2, Math.floor(wanted.length / 3));
	return known
		.map((one) => ({ one, far: distance(wanted, one.toLowerCase()) }))
		.filter(({ far }) => far <= most)
		.sort((left, right) => left.far - right.far)
		.slice(0, 3)
		.map(({ one }) => one);
}
