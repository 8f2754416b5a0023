import { describe, expect, it } from 'vitest';
import { rootedLinks } from '../../scripts/build/write-not-found.ts';

describe('rootedLinks', () => {
	it('makes every relative link start at the root', () => {
		const html = '<a href="../fr/">x</a><script src="../_app/live.js"></script>{"root":"../"}';
		expect(rootedLinks(html)).toBe(
			'<a href="/fr/">x</a><script src="/_app/live.js"></script>{"root":"/"}'
		);
	});

	it('refuses a relative address that it does not know', () => {
		expect(() => rootedLinks('<img srcset="../a.png">')).toThrow('srcset="../');
	});
});
