import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Of WCAG 2.2 AA, which axe leaves out unless it is told. */
const ALL = { 'target-size': { enabled: true } };
/** Of texts that look alike, those that are looked at. */
const MARK = 'data-looked-at';

/**
 * Fails with a list of what axe finds on a page, or in one part of it: rule, its help, and the first elements it names.
 * Of texts that look the same and stand in the same place of their part (the cells of a table's column, say), the first,
 * the middle and the last are asked to stand out from their ground.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
	await markTexts(page, part);
	await expectNothing(page, part, { rules: ALL });
}

/** The same for all but contrast, where the colours of the page are looked at elsewhere. */
export async function expectAccessibleForm(page: Page): Promise<void> {
	await expectNothing(page, 'html', { rules: { ...ALL, 'color-contrast': { enabled: false } } });
}

/** The same for the rules that the direction of writing can break. */
export async function expectAccessiblePlaces(page: Page): Promise<void> {
	await expectNothing(page, 'html', { runOnly: ['target-size', 'scrollable-region-focusable'] });
}

/** Fails with a list of the texts of a page that do not stand out from their ground: all that a change of colours can break. */
export async function expectContrast(page: Page): Promise<void> {
	await markTexts(page, 'html');
	await expectNothing(page, 'html', { runOnly: ['color-contrast'] });
}

async function expectNothing(page: Page, part: string, options: RunOptions): Promise<void> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) {
		await page.evaluate(AXE);
		await page.evaluate(drawAll);
	}
	const found = await page.evaluate(runAxe, { part, options, mark: MARK });
	expect(found, 'what axe finds').toEqual([]);
}

/** Draws what waits until it is near, which is of another size until then; runs in the page. */
function drawAll(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('* { content-visibility: visible !important; }');
	document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page. */
async function runAxe(task: {
	part: string;
	options: RunOptions;
	mark: string;
}): Promise<string[]> {
	const { axe } = globalThis as unknown as {
		axe: {
			configure(spec: { rules: { id: string; selector: string }[] }): void;
			run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
		};
	};
	axe.configure({ rules: [{ id: 'color-contrast', selector: `[${task.mark}]` }] });
	const { violations } = await axe.run(task.part, {
		...task.options,
		resultTypes: ['violations']
	});
	return violations.map(({ id, help, nodes }) => {
		const places = nodes
			.slice(0, 3)
			.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`);
		return `${id} (${nodes.length}): ${help}\n${places.join('\n')}`;
	});
}

/** Marks the texts that stand for those that look like them; a page with none at all would pass for nothing. */
async function markTexts(page: Page, part: string): Promise<void> {
	const marked = await page.locator(part).first().evaluate(markLooks, MARK);
	expect(marked, 'texts to look at').toBeGreaterThan(0);
}

/** Gives how many looks there are; runs in the page. */
function markLooks(root: Element, mark: string): number {
	const looks = new Map<string, Element[]>();
	const places = new Map<Element, string>();
	const placeOf = (element: Element): string => {
		let place = places.get(element);
		if (place === undefined) {
			const { backgroundColor } = getComputedStyle(element);
			const above = element.parentElement === null ? '' : placeOf(element.parentElement);
			place = `${above}>${element.localName}.${element.getAttribute('class') ?? ''}${backgroundColor}`;
			places.set(element, place);
		}
		return place;
	};
	for (const element of root.querySelectorAll('*')) {
		element.removeAttribute(mark);
		const hasText = [...element.childNodes].some(
			(node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''
		);
		if (!hasText || !element.checkVisibility()) continue;
		const { color, fontSize, fontWeight } = getComputedStyle(element);
		const look = [color, fontSize, fontWeight, placeOf(element)].join();
		const alike = looks.get(look);
		if (alike) alike.push(element);
		else looks.set(look, [element]);
	}
	for (const alike of looks.values()) {
		for (const at of [0, Math.floor(alike.length / 2), alike.length - 1]) {
			alike[at]?.setAttribute(mark, '');
		}
	}
	return looks.size;
}
