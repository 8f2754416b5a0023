import { expect, it } from 'vitest';
import { followsPart } from '#lib/view/index.ts';

it('knows what of an address each kind of card follows', () => {
	const followed = (kind: Parameters<typeof followsPart>[0]) =>
		['areas', 'layer', 'method', 'years'].filter((own) => followsPart(kind, own));
	expect(followed('verdict')).toEqual(['areas', 'method']);
	expect(followed('action-line')).toEqual(['areas', 'layer', 'method']);
	expect(followed('matrix')).toEqual(['areas', 'layer', 'method']);
	expect(followed('economy')).toEqual(['layer', 'method']);
	expect(followed('activities')).toEqual(['areas']);
	expect(followed('indicator')).toEqual([]);
});
