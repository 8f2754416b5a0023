import type { DroppedPart } from '#lib/view/index.ts';

/** The sentence `words` (with `{parts}`) about parts of an address that could not be used; none where all could. */
export function droppedNotice(dropped: readonly DroppedPart[], words: string): string[] {
	if (dropped.length === 0) return [];
	const parts = dropped.map(({ parameter, value }) => `${parameter}=${value}`).join(', ');
	return [words.replace('{parts}', () => parts)];
}
