import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOf, EMBED_GROUNDS } from '#lib/view/index.ts';

test('contrast is that of WCAG 2.2', () => {
	expect(contrastOf('#000000', '#ffffff')).toBe(21);
	expect(contrastOf('#ffffff', '#ffffff')).toBe(1);
	expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('the grounds are those of the site’s tokens', () => {
	const tokens = readFileSync('src/routes/tokens.css', 'utf8');
	const grounds = [...tokens.matchAll(/--paper: (#[0-9a-f]{6});/g)].map(([, colour]) => colour);
	expect(new Set(grounds)).toEqual(new Set(Object.values(EMBED_GROUNDS)));
});
