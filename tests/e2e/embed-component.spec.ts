import { expect, type Page } from '@playwright/test';
import { childFrames, test } from './support/host-page.ts';

const FALLBACK = '<a href="/chart">Internet use</a>';

/** The height in px of the frame in the first element of ours. */
const frameHeight = (page: Page) =>
	page
		.locator('ict-chart')
		.first()
		.evaluate((chart) =>
			Number.parseFloat(chart.shadowRoot!.querySelector('iframe')!.style.height)
		);

const frameOf = (page: Page) => page.locator('ict-chart iframe');

for (const [name, tag] of [
	['module', 'type="module" src="{site}/embed/ict-chart.js"'],
	['classic script', 'defer src="{site}/embed/ict-chart.classic.js"']
] as const) {
	test(`the component as a ${name} draws a chart that grows, under a strict policy`, async ({
		page,
		baseURL,
		openHost
	}) => {
		const violations: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') violations.push(message.text());
		});
		const script = `<script ${tag.replace('{site}', baseURL ?? '')}></script>`;
		await openHost(
			`<ict-chart chart="indicator/internet-use" areas="KEN,IND">${FALLBACK}</ict-chart>${script}${script}`,
			{
				'Content-Security-Policy': `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}`
			}
		);
		await expect(frameOf(page)).toHaveAttribute(
			'src',
			`${baseURL}/embed/indicator/internet-use/?areas=KEN,IND&v=1`
		);
		await expect.poll(() => frameHeight(page)).not.toBe(400);
		await expect
			.poll(() =>
				childFrames(page)[0]?.evaluate(
					() => document.documentElement.scrollHeight - document.documentElement.clientHeight
				)
			)
			.toBe(0);
		await expect(page.getByRole('link', { name: 'Internet use' })).toBeHidden();
		// The title is the one that the chart tells.
		await expect(frameOf(page)).not.toHaveAttribute('title', 'indicator/internet-use');
		expect(violations).toEqual([]);
	});
}

test('events are those of the element’s own frame, with checked details', async ({
	page,
	baseURL,
	openHost
}) => {
	await openHost(`<script>
			window.heard = [];
			for (const name of ['ready', 'select', 'error'])
				document.addEventListener(name, ({ type, detail }) => heard.push([type, detail]), false);
		</script>
		<ict-chart chart="indicator/internet-use" label="Use"></ict-chart>
		<script type="module" src="${baseURL}/embed/ict-chart.js"></script>`);
	const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[][] }).heard);
	await expect.poll(async () => (await heard()).map(([type]) => type)).toEqual(['ready']);
	await expect(frameOf(page)).toHaveAttribute('title', 'Use');
	const select = { type: 'ict-chart', version: 1, event: 'select', key: 'KEN', words: ['Kenya'] };
	const wrong = { ...select, words: ['Kenya', 7] };
	await page.evaluate((message) => postMessage(message, '*'), select);
	await childFrames(page)[0]!.evaluate(
		(messages) => messages.forEach((message) => parent.postMessage(message, '*')),
		[wrong, { ...wrong, event: 'error', reason: {} }, select]
	);
	await expect
		.poll(async () => (await heard()).slice(1))
		.toEqual([['select', { key: 'KEN', words: ['Kenya'] }]]);
});

test('a look is told, other attributes load another chart, properties reflect', async ({
	page,
	baseURL,
	openHost
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await openHost(`<ict-chart chart="indicator/internet-use"></ict-chart>
		<script type="module" src="${baseURL}/embed/ict-chart.js"></script>`);
	await expect.poll(() => frameHeight(page)).not.toBe(400);
	const frame = childFrames(page)[0]!;
	await frame.evaluate(() => {
		const kept = window as unknown as { looks: unknown[] };
		kept.looks = [];
		addEventListener('message', ({ data }: MessageEvent<Record<string, unknown>>) => {
			if (data['ask'] === 'look') kept.looks.push([data['theme'], data['colours']]);
		});
	});
	const looks = () => frame.evaluate(() => (window as unknown as { looks: unknown[] }).looks);
	const chart = page.locator('ict-chart');
	await chart.evaluate((element) => {
		element.style.setProperty('--ict-chart-accent', 'hsl(120 100% 25%)');
		element.style.setProperty('--ict-chart-ink', 'color(srgb 1 0 0)');
		element.style.setProperty('--ict-chart-paper', 'no colour');
	});
	await expect.poll(looks).toEqual([['auto', { accent: '#008000', ink: '#ff0000' }]]);
	await chart.evaluate((element) => element.setAttribute('theme', 'dark'));
	await expect
		.poll(async () => (await looks()).at(-1))
		.toEqual(['dark', { accent: '#008000', ink: '#ff0000' }]);
	expect(await frameOf(page).getAttribute('src')).not.toContain('theme');

	await chart.evaluate((element) => Object.assign(element, { areas: 'KEN', chartTitle: 'off' }));
	await expect(chart).toHaveAttribute('chart-title', 'off');
	await expect(frameOf(page)).toHaveAttribute('src', /\?areas=KEN&theme=dark&title=off&v=1$/);
	await chart.evaluate((element) => element.remove());
});

test('what stands inside is shown where the element names no chart, or the frame is silent', async ({
	page,
	baseURL,
	openHost
}) => {
	await page.clock.install();
	await page.route('**/embed/matrix/', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<p>Silent</p>' })
	);
	const link = page.getByRole('link', { name: 'Internet use' });
	await openHost(`<ict-chart chart="../admin">${FALLBACK}</ict-chart>
		<script type="module" src="${baseURL}/embed/ict-chart.js"></script>`);
	await expect(link).toBeVisible();
	await expect(frameOf(page)).toBeHidden();
	const chart = page.locator('ict-chart');
	const loaded = page.waitForResponse('**/embed/matrix/');
	await chart.evaluate((element) => element.setAttribute('chart', 'matrix'));
	await loaded;
	await expect(frameOf(page)).toBeVisible();
	await expect(link).toBeHidden();
	await expect
		.poll(() =>
			childFrames(page)
				.at(-1)
				?.evaluate(() => document.readyState)
		)
		.toBe('complete');
	await page.clock.fastForward(15_000);
	await expect(link).toBeVisible();
});

test('a chart that is hidden is waited for, however long', async ({ page, baseURL, openHost }) => {
	await page.clock.install();
	await openHost(
		`<div hidden><ict-chart chart="indicator/internet-use" label="Use">${FALLBACK}</ict-chart></div>
		<script type="module" src="${baseURL}/embed/ict-chart.js"></script>`
	);
	const box = page.locator('div');
	// A lazy frame is loaded when it is shown.
	await box.evaluate((element) => element.removeAttribute('hidden'));
	await expect.poll(() => childFrames(page).length).toBe(1);
	await box.evaluate((element) => element.setAttribute('hidden', ''));
	await page.clock.fastForward(60_000);
	await box.evaluate((element) => element.removeAttribute('hidden'));
	await expect(frameOf(page)).toBeVisible();
	await expect.poll(() => frameHeight(page)).not.toBe(400);
	await expect(page.getByRole('link', { name: 'Internet use' })).toBeHidden();
});
