import { expect, test } from 'vitest';
import { moveItem } from '#lib/view/index.ts';

test('an item moves by places, and stays where there is none', () => {
	const items = ['a', 'b', 'c'];
	expect(moveItem(items, 0, 1)).toEqual(['b', 'a', 'c']);
	expect(moveItem(items, 2, -2)).toEqual(['c', 'a', 'b']);
	expect(moveItem(items, 0, -1)).toBe(items);
	expect(moveItem(items, 2, 1)).toBe(items);
});
