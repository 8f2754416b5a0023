import { expectAccessible, expectContrast } from './support/expect-accessible.ts';
import { expect, test } from './support/site-test.ts';

/** A page with a table of words that look alike, and one among them that may look different. */
const pageOf = (odd: string) => `<!doctype html><html lang="en"><title>Words</title>
	<main><h1>Words</h1><table><tr><th>Word</th></tr>
	${Array.from({ length: 9 }, (_none, row) => `<tr><td ${row === 4 ? odd : ''}>word</td></tr>`).join('')}
	</table></main></html>`;

for (const odd of ['style="color: #ddd"', 'style="background: #333"', 'class="dim"']) {
	test(
		`a word is found among others that it hides (${odd})`,
		{ tag: '@any-width' },
		async ({ page }) => {
			await page.setContent(pageOf(''));
			await expectAccessible(page);
			await page.setContent(pageOf(odd));
			await page.addStyleTag({ content: '.dim { color: #ccc; }' });
			await expect(expectContrast(page)).rejects.toThrow('color-contrast (1)');
		}
	);
}
