import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect } from './site-test.ts';

/** Opens what can be taken home of a part of a page, and waits for its files. */
export async function openTakeHome(place: Page | Locator): Promise<Locator> {
	const take = place.locator('details.take').first();
	const open = take.getByRole('button', { name: 'CSV', exact: true });
	// The first touch wakes the part, which is then drawn anew; what it says must be pressed once it is there.
	await expect(async () => {
		await take.locator('summary').hover({ timeout: 4000 });
		if (!(await take.evaluate((each: HTMLDetailsElement) => each.open))) {
			await take.locator('summary').click({ timeout: 4000 });
		}
		await expect(open).toBeEnabled({ timeout: 4000 });
	}).toPass({ timeout: 30_000 });
	return take;
}

/** Presses a button of a kind of file, and gives the file's name and bytes. */
export async function takeFile(
	take: Locator,
	kind: string
): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([
		take.page().waitForEvent('download'),
		take.getByRole('button', { name: kind, exact: true }).click()
	]);
	const name = download.suggestedFilename();
	await expect(take.getByRole('status')).toContainText(name);
	return { name, bytes: await readFile(await download.path()) };
}
