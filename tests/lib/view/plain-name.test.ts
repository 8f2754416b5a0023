import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainName } from '#lib/view/plain-name.ts';

describe('plainName', () => {
	it.each([
		['Côte d’Ivoire: Internet, 2023', 'co-te-d-ivoire-internet-2023'],
		['互联网', ''],
		['--', '']
	])('writes %s as %s', (text, name) => {
		expect(plainName(text)).toBe(name);
	});

	it('holds small letters, digits and single hyphens within, and is its own name', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const name = plainName(text);
				expect(name).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
				expect(plainName(name)).toBe(name);
			})
		);
	});
});
