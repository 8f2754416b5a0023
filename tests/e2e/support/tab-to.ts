import type { Locator, Page } from '@playwright/test';
import { expect } from './site-test.ts';

/** Moves the focus by the Tab key alone to an element, which must be on its way round the page. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
	await expect(goal).toBeVisible();
	for (let pressed = 0; pressed < 400; pressed += 1) {
		if (await goal.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`the Tab key does not come to ${String(goal)}`);
}

/** Whether something of the page has the focus. */
export function hasFocus(page: Page): Promise<boolean> {
	return page.evaluate(
		() => document.activeElement !== null && document.activeElement !== document.body
	);
}
