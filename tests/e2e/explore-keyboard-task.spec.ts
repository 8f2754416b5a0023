import { readFileSync } from 'node:fs';
import { explorer, openExplorer, waitForFigures } from './support/explore-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expect, test } from './support/site-test.ts';
import { hasFocus, tabTo } from './support/tab-to.ts';

const FRENCH = JSON.parse(readFileSync('data/messages/fr.json', 'utf8')) as Record<string, string>;
const named = (key: string) => FRENCH[key] ?? key;

test.skip(({ isMobile }) => isMobile, 'a phone has no keyboard');

test('task 12: by keyboard alone, in French', async ({ page }) => {
	const { keyboard } = page;
	await openExplorer(page, '', '/fr/explore/');
	const control = (role: 'button' | 'combobox' | 'textbox', key: string) =>
		explorer(page).getByRole(role, { name: named(key), exact: true });
	const press = async (keys: string) => {
		await keyboard.press(keys);
		await expect.poll(() => hasFocus(page), `focus after ${keys}`).toBe(true);
	};
	const add = async (label: string, text: string) => {
		await tabTo(page, control('combobox', label));
		await keyboard.type(text);
		await expect(explorer(page).getByRole('option').first()).toBeVisible();
		await press('ArrowDown');
		await expect(control('combobox', label)).toHaveAttribute('aria-activedescendant', /-0$/);
		await press('Enter');
	};
	const chosen = explorer(page).getByRole('list', { name: named('explore_pick_series_chosen') });
	const remove = chosen.getByRole('listitem').first().getByRole('button').last();
	// The only one is taken away: the focus stays by the field for the next.
	await tabTo(page, remove);
	await press('Enter');
	await expect(chosen).toHaveCount(0);
	await expect(control('combobox', 'explore_pick_series_add')).toBeFocused();
	await press('Escape');
	await add('explore_pick_series_add', 'abonnements au large bande mobile');
	await expect(chosen.getByRole('listitem')).toHaveCount(1);
	// Of two the other one is next.
	await add('explore_pick_series_add', 'utilisant internet');
	await expect(chosen.getByRole('listitem')).toHaveCount(2);
	await tabTo(page, chosen.getByRole('listitem').last().getByRole('button').last());
	await press('Enter');
	await expect(chosen.getByRole('listitem')).toHaveCount(1);
	await expect(remove).toBeFocused();
	await add('explore_pick_areas_add', 'Kenya');
	await add('explore_pick_areas_add', 'Sénégal');
	await waitForFigures(page);
	const areas = explorer(page).getByRole('list', { name: named('explore_pick_areas_chosen') });
	await expect(areas).toContainText('Kenya');
	await expect(areas).toContainText('Sénégal');
	const kind = control('button', 'explore_kind_line');
	await tabTo(page, kind);
	await press('Enter');
	await expect(kind).toHaveAttribute('aria-pressed', 'true');
	await tabTo(page, explorer(page).getByRole('application'));
	await press('ArrowRight');
	const spoken = explorer(page).locator('.chart .spoken');
	await expect(spoken).toHaveText(/; .*\d.*; Source\s: /);
	const first = await spoken.innerText();
	await press('ArrowRight');
	await expect(spoken).not.toHaveText(first);
	const address = page.url();
	await press('Control+z');
	await expect(page).not.toHaveURL(address);
	await press('Control+Shift+z');
	await expect(page).toHaveURL(address);
	await tabTo(page, explorer(page).locator('summary', { hasText: named('explore_views') }));
	await press('Enter');
	await tabTo(page, control('textbox', 'explore_views_name'));
	await keyboard.type('Ma vue');
	await press('Enter');
	await expect(explorer(page).getByRole('status').filter({ hasText: 'Ma vue' })).toBeVisible();
	await tabTo(page, control('button', 'explore_undo'));
	await press('Enter');
	await expect(page).not.toHaveURL(address);
	await press('Enter');
	await waitForFigures(page);
	await tabTo(page, explorer(page).locator('button.show', { hasText: 'Ma vue' }));
	await press('Enter');
	await expect(page).toHaveURL(address);
	await waitForFigures(page);
	await expect(kind).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(() => hasFocus(page)).toBe(true);
	await expectAccessible(page);
});
