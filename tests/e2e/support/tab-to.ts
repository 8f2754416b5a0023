import type { Locator, Page } from '@playwright/test';
import { expect } from './site-test.ts';

/** Moves the focus by the Tab key alone to an element, forwards or back as a reader would. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
	await expect(goal).toBeVisible();
	for (let pressed = 0; pressed < 400; pressed += 1) {
		const key = await goal.evaluate((element) => {
			const { activeElement } = document;
			if (element === activeElement) return null;
			const place = activeElement?.compareDocumentPosition(element) ?? 0;
			return (place & Node.DOCUMENT_POSITION_PRECEDING) > 0 ? 'Shift+Tab' : 'Tab';
		});
		if (key === null) return;
		await page.keyboard.press(key);
	}
	throw new Error(`the Tab key does not come to ${String(goal)}`);
}

/** Whether something of the page has the focus. */
export function hasFocus(page: Page): Promise<boolean> {
	return page.evaluate(
		() => document.activeElement !== null && document.activeElement !== document.body
	);
}
