import { PAGE_TYPES } from './pages.ts';
import {
	expectAccessible,
	expectAccessibleForm,
	expectContrast
} from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';

const isTranslation = (path: string) =>
	path.startsWith('/fr/') && PAGE_TYPES.some((page) => `/fr${page.path}` === path);

for (const { name, path } of PAGE_TYPES) {
	test(`${name}: opens, fits, is accessible in light and dark`, async ({ page, isMobile }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		const response = await page.goto(path, { waitUntil: 'networkidle' });
		expect(response?.status()).toBe(200);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page).toHaveTitle(/\S/);
		const language = path.startsWith('/fr/') ? 'fr' : 'en';
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expectFits(page);
		// A translation has the parts and colours of its page, where that is among these.
		if (isTranslation(path)) return isMobile ? undefined : expectAccessibleForm(page);
		await expectAccessible(page);
		if (isMobile) return; // The dark colours are those of the wide page.
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		await expectContrast(page);
	});
}
