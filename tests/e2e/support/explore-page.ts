import { parse } from 'csv-parse/sync';
import type { Locator, Page } from '@playwright/test';
import { expect } from './site-test.ts';
import { openTakeHome, takeFile } from './take-home.ts';

/** The explorer of a page. */
export const explorer = (page: Page) => page.locator('.explore');

/** A button of the explorer by its whole name. */
export const button = (page: Page, name: string | RegExp) =>
	explorer(page).getByRole('button', { name, exact: true });

/** The rows of the explorer's table. */
export const tableRows = (page: Page) =>
	explorer(page).locator('section[aria-labelledby="figures"] tbody tr');

/** Opens the explorer with the query part of an address, and waits until it can be used. */
export async function openExplorer(page: Page, search = '', way = '/explore/'): Promise<void> {
	await page.goto(`${way}${search}`);
	await expect(explorer(page).locator('.bar button').last()).toBeEnabled({ timeout: 30_000 });
	const fold = explorer(page).locator('details.fold > summary');
	if (await fold.isVisible()) await fold.click();
}

/** Types into a picker, and takes what is named. */
export async function pick(page: Page, label: string, text: string, option: RegExp): Promise<void> {
	const field = explorer(page).getByRole('combobox', { name: label });
	await field.fill(text);
	await explorer(page).getByRole('option', { name: option }).first().click();
	await expect(field).toHaveValue('');
}

/** Takes all areas away that are chosen. */
export async function clearAreas(page: Page): Promise<void> {
	await button(page, 'Take all away').click();
	await expect(explorer(page).getByRole('list', { name: 'Chosen areas' })).toHaveCount(0);
}

/** Adds a step to what is computed. */
export async function addStep(page: Page, name: RegExp): Promise<void> {
	await button(page, 'Add a step').click();
	await button(page, name).click();
	await waitForFigures(page);
}

/** Chooses a kind of chart. */
export async function chooseKind(page: Page, name: string): Promise<void> {
	const kind = explorer(page)
		.getByRole('group', { name: 'Kind of chart' })
		.getByRole('button', { name, exact: true });
	await kind.click();
	await expect(kind).toHaveAttribute('aria-pressed', 'true');
}

/** Waits until nothing of what was chosen is still on its way. */
export async function waitForFigures(page: Page): Promise<void> {
	await expect(explorer(page).locator('.results')).toHaveAttribute('aria-busy', 'false');
}

/** The words of every point of the chart, in the order in which the keyboard meets them. */
export async function readPoints(page: Page): Promise<string[]> {
	const plot = explorer(page).getByRole('application');
	const spoken = explorer(page).locator('.chart .spoken');
	await plot.focus();
	await page.keyboard.press('Home');
	await expect(spoken).not.toBeEmpty();
	const points: string[] = [];
	let key = 'ArrowRight';
	while (points.length < 400) {
		const words = await spoken.innerText({ timeout: 5000 });
		if (words === points.at(-1)) {
			if (key === 'ArrowDown') break;
			key = 'ArrowDown';
		} else if (key === 'ArrowDown') {
			key = 'ArrowRight';
			await page.keyboard.press('Home');
			points.push(await spoken.innerText());
		} else points.push(words);
		await page.keyboard.press(key);
	}
	return points;
}

/** Every row that is shown, as the CSV file holds it. */
export async function readFigures(page: Page): Promise<Record<string, string>[]> {
	await waitForFigures(page);
	const { bytes } = await takeFile(await openTakeHome(explorer(page)), 'CSV');
	return parse(bytes, { columns: true, bom: true });
}

/** Opens one of the folds under the table. */
export async function openFold(page: Page, title: string): Promise<Locator> {
	const fold = explorer(page).locator('.panels > details').filter({ hasText: title });
	await fold.locator(':scope > summary').click();
	return fold;
}
