import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Fails when a page scrolls sideways, and names the elements that stick out. */
export async function expectFits(page: Page): Promise<void> {
	const sticking = await page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > width + 1)
			.slice(0, 5)
			.map((element) => element.outerHTML.slice(0, 120));
	});
	expect(sticking, 'elements wider than the page').toEqual([]);
}
