import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Fails with a list of what axe finds on a page, or in one part of it: rule, its help, and the first elements it names. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
	await expectNothing(axeOn(page).include(part));
}

/** The same for all but contrast, where the colours of the page are looked at elsewhere: they are most of the work. */
export async function expectAccessibleForm(page: Page): Promise<void> {
	await expectNothing(axeOn(page).disableRules(['color-contrast']));
}

/** Fails with a list of the texts of a page that do not stand out from their ground: all that a change of colours can break. */
export async function expectContrast(page: Page): Promise<void> {
	await expectNothing(axeOn(page).withRules(['color-contrast']));
}

/** Axe in one go on the page itself, with what it finds and not all that it passes: four times as quick on a large page. */
function axeOn(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

async function expectNothing(axe: AxeBuilder): Promise<void> {
	const { violations } = await axe.analyze();
	const found = violations.map(({ id, help, nodes }) => {
		const places = nodes
			.slice(0, 3)
			.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`);
		return `${id} (${nodes.length}): ${help}\n${places.join('\n')}`;
	});
	expect(found, 'what axe finds').toEqual([]);
}
