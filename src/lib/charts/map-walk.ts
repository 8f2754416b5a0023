/** Where a key leads on a walk through `count` items; null for a key that does not walk. */
export function walkTo(key: string, index: number, count: number): number | null {
	if (count === 0) return null;
	const last = count - 1;
	switch (key) {
		case 'ArrowDown':
		case 'ArrowRight':
			return Math.min(last, index + 1);
		case 'ArrowUp':
		case 'ArrowLeft':
			return Math.max(0, index - 1);
		case 'PageDown':
			return Math.min(last, index + 10);
		case 'PageUp':
			return Math.max(0, index - 10);
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return null;
	}
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The next item after `index` whose name begins with what was typed, accents aside; null without one. */
export function walkToName(typed: string, index: number, names: readonly string[]): number | null {
	const wanted = fold(typed);
	if (wanted === '') return null;
	const from = wanted.length > 1 ? index : index + 1;
	for (let step = 0; step < names.length; step += 1) {
		const at = (from + step) % names.length;
		if (fold(names[at] ?? '').startsWith(wanted)) return at;
	}
	return null;
}
