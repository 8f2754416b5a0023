import { expect, type Frame, type Page } from '@playwright/test';
import { hostileMessages } from '../lib/view/embed/hostile-messages.ts';
import { sentMessages } from '../lib/view/embed/sent-messages.ts';
import { childFrames, expectGrown, givenHeights, test } from './support/host-page.ts';

const CHART = '/embed/indicator/internet-use/';
const FRAME = 'style="width:100%;border:0"';
const OURS = { type: 'ict-chart', version: 1 };

test('a frame is as high as its content, at any width', async ({ page, baseURL, openHost }) => {
	await openHost(
		`<iframe src="${baseURL}${CHART}" ${FRAME}></iframe><script src="${baseURL}/embed/frames.js"></script>`
	);
	await expectGrown(page, 1);
	const [wide = 0] = await givenHeights(page);
	expect(wide).toBeGreaterThan(150);
	await page.locator('iframe').evaluate((frame) => (frame.style.width = '240px'));
	await expect.poll(async () => (await givenHeights(page))[0]).not.toBe(wide);
	await expectGrown(page, 1);
});

test('frames that come late, and twelve of them, grow with the script included twice', async ({
	page,
	baseURL,
	openHost
}) => {
	const script = `<script src="${baseURL}/embed/frames.js"></script>`;
	await openHost(`${script}${script}`);
	await page.evaluate(
		([src = '', count]) => {
			for (let index = 0; index < Number(count); index++) {
				const frame = document.createElement('iframe');
				Object.assign(frame, { src, style: 'width:300px;border:0' });
				document.body.append(frame);
			}
		},
		[`${baseURL}${CHART}`, 12]
	);
	await expectGrown(page, 12);
});

test('a frame in sight that is a little too high stays; one out of sight, or far too high, does not', async ({
	page,
	baseURL,
	openHost
}) => {
	const frame = (height: number) =>
		`<iframe src="${baseURL}${CHART}" height="${height}" ${FRAME}></iframe>`;
	await openHost(`<script src="${baseURL}/embed/frames.js"></script>
		${frame(900)}<p>below</p><div style="height:3000px"></div>${frame(900)}`);
	const [first] = childFrames(page);
	const needed = (await first?.evaluate('document.documentElement.offsetHeight')) as number;
	expect(needed).toBeGreaterThan(900 * 0.8);
	await expect.poll(async () => (await givenHeights(page))[1]).toBe(needed);
	expect((await givenHeights(page))[0]).toBe(0);
	const shift = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					resolve(list.getEntries().reduce((sum, entry) => sum + (entry as Shift).value, 0));
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(0), 500);
			})
	);
	expect(shift).toBe(0);
	await page
		.locator('iframe')
		.first()
		.evaluate((own) => (own.style.height = '2000px'));
	await post(first ?? page.mainFrame(), JSON.stringify([{ ...OURS, event: 'size', height: 600 }]));
	await expect.poll(async () => (await givenHeights(page))[0]).toBe(600);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin allow-popups']) {
	test(`a frame in the sandbox "${sandbox}" grows`, async ({ page, baseURL, openHost }) => {
		await openHost(`<iframe src="${baseURL}${CHART}" sandbox="${sandbox}" ${FRAME}></iframe>
			<script src="${baseURL}/embed/frames.js"></script>`);
		await expectGrown(page, 1);
	});
}

test('a frame that is hidden first grows when it is shown', async ({ page, baseURL, openHost }) => {
	await openHost(`<div hidden><iframe src="${baseURL}${CHART}" ${FRAME}></iframe></div>
		<script src="${baseURL}/embed/frames.js"></script>`);
	await expect.poll(() => childFrames(page).length).toBe(1);
	await childFrames(page)[0]?.waitForLoadState();
	await settle(page);
	expect(await givenHeights(page)).toEqual([0]);
	await page.locator('div').evaluate((element) => element.removeAttribute('hidden'));
	await expectGrown(page, 1);
});

test('a script that is part of another one follows the frames that are marked', async ({
	page,
	baseURL,
	openHost,
	request
}) => {
	const script = await (await request.get('/embed/frames.js')).text();
	await openHost(
		`<iframe src="${baseURL}${CHART}" data-ict-chart ${FRAME}></iframe>
		<iframe src="${baseURL}${CHART}" ${FRAME}></iframe>
		<script type="module">${script}</script>`
	);
	await expect.poll(async () => (await givenHeights(page))[0]).toBeGreaterThan(0);
	await settle(page);
	expect((await givenHeights(page))[1]).toBe(0);
});

test('a strict policy of the page lets frame and script through', async ({
	page,
	baseURL,
	openHost
}) => {
	const violations: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') violations.push(message.text());
	});
	await openHost(
		`<iframe src="${baseURL}${CHART}" ${FRAME}></iframe>
		<script src="${baseURL}/embed/frames.js"></script>`,
		{
			'Content-Security-Policy': `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}; style-src 'unsafe-inline'`
		}
	);
	await expectGrown(page, 1);
	expect(violations).toEqual([]);
});

test('a frame is told the colours of its page, unless its address names them', async ({
	page,
	baseURL,
	openHost
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await openHost(`<script>window.asked = []</script>
		<iframe src="${baseURL}${CHART}" ${FRAME}></iframe>
		<iframe src="${baseURL}${CHART}?theme=light&v=1" ${FRAME}></iframe>
		<script src="${baseURL}/embed/frames.js"></script>`);
	await expectGrown(page, 2);
	for (const frame of childFrames(page)) await frame.evaluate(keepThemes);
	const themes = () => Promise.all(childFrames(page).map((frame) => frame.evaluate(keptThemes)));
	await page.locator('html').evaluate((root) => (root.style.colorScheme = 'dark'));
	await expect.poll(themes).toEqual([['dark'], []]);
	await page.locator('html').evaluate((root) => (root.style.colorScheme = ''));
	await expect.poll(themes).toEqual([['dark', 'auto'], []]);
});

test('hostile messages, and good ones from wrong windows, change nothing @any-width', async ({
	page,
	baseURL,
	openHost,
	context
}) => {
	await openHost(`<iframe src="${baseURL}${CHART}" ${FRAME}></iframe>
		<iframe src="${baseURL}${CHART}" sandbox="allow-scripts" ${FRAME}></iframe>
		<iframe id="own" srcdoc="<p>own</p>"></iframe>
		<iframe id="boxed" sandbox="allow-scripts" srcdoc="<p>boxed</p>"></iframe>
		<script src="${baseURL}/embed/frames.js"></script>`);
	await expect.poll(async () => (await givenHeights(page)).filter(Boolean).length).toBe(2);
	const before = await page.evaluate(pageState);
	const opening = context.waitForEvent('page');
	await page.evaluate((address) => void open(address), `${baseURL}/`);
	const popup = await opening;
	await popup.waitForLoadState();

	const good = [
		{ ...OURS, event: 'size', height: 900 },
		{ ...OURS, event: 'ready', title: 'x', height: 900 }
	];
	const strangers = page
		.frames()
		.filter((frame) => frame !== page.mainFrame() && !childFrames(page).includes(frame));
	expect(strangers).toHaveLength(2);
	const everything = `(${hostileMessages.toString()})().map(({ data }) => data)`;
	for (const sender of [page.mainFrame(), popup.mainFrame(), ...strangers]) {
		expect(await post(sender, `[...${JSON.stringify(good)}, ...${everything}]`)).toBeGreaterThan(
			300
		);
	}
	// Sent by the true frames, those are left out that have lost on the way what was hostile in them.
	const names = JSON.stringify(sentMessages().map(({ name }) => name));
	const sent = `(${hostileMessages.toString()})().filter(({ name }) => ${names}.includes(name)).map(({ data }) => data)`;
	for (const sender of childFrames(page)) {
		expect(await post(sender, sent)).toBeGreaterThan(300);
	}
	await settle(page);
	expect(await page.evaluate(pageState)).toEqual(before);

	for (const sender of childFrames(page)) await post(sender, JSON.stringify([good[0]]));
	await expect.poll(async () => (await givenHeights(page)).slice(0, 2)).toEqual([900, 900]);
});

/** Posts what an expression gives from a window to the page; gives how many could be sent. */
function post(sender: Frame, expression: string): Promise<number> {
	return sender.evaluate(`(() => {
		const target = opener ?? parent;
		let sent = 0;
		for (const data of ${expression}) {
			try {
				target.postMessage(data, '*');
				sent++;
			} catch {}
		}
		return sent;
	})()`);
}

/** Waits until the page has heard what was posted to it from its own window, and a moment more. */
async function settle(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				addEventListener('message', ({ data }) => data === 'last' && setTimeout(resolve, 500));
				postMessage('last', '*');
			})
	);
}

/** All that a message could change on a page. */
function pageState(): unknown {
	return {
		html: document.documentElement.outerHTML,
		globals: Object.keys(window).sort(),
		polluted: Object.keys(Object.prototype),
		title: document.title,
		address: location.href
	};
}

type Shift = PerformanceEntry & { value: number };
type Kept = Window & { themes?: unknown[] };

function keepThemes(): void {
	const themes: unknown[] = [];
	(window as Kept).themes = themes;
	addEventListener('message', ({ data }: MessageEvent<{ ask?: string; theme?: string }>) => {
		if (data.ask === 'look') themes.push(data.theme);
	});
}

function keptThemes(): unknown[] {
	return (window as Kept).themes ?? [];
}
