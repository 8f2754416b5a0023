import { PAGE_TYPES } from './pages.ts';
import { expectAccessiblePlaces } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { test } from './support/site-test.ts';

/** Pages with the controls and tables of all others. */
const LOOKED_AT = ['/', '/indicators/internet-use/', '/matrix/', '/explore/', '/activities/'];

for (const { name, path } of PAGE_TYPES.filter(({ path }) => !path.startsWith('/fr/'))) {
	test(`${name}: holds when written right to left`, async ({ page, isMobile }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
		await expectFits(page);
		if (isMobile && LOOKED_AT.includes(path)) await expectAccessiblePlaces(page);
	});
}
