import { askData } from './support/ask-data.ts';
import {
	addStep,
	button,
	chooseKind,
	clearAreas,
	explorer,
	openExplorer,
	openFold,
	pick,
	readFigures,
	readPoints,
	tableRows,
	waitForFigures
} from './support/explore-page.ts';
import { expectFits } from './support/expect-fits.ts';
import { relatePairs } from './support/relate-pairs.ts';
import { expect, test } from './support/site-test.ts';
import { openTakeHome, takeFile } from './support/take-home.ts';

const USE = 'WB_WDI.IT_NET_USER_ZS';
const round = (value: unknown) => Number(Number(value).toFixed(6));

test.skip(({ isMobile }) => isMobile, 'tasks for a wide page; the fifth opens its own phone');

test('task 5: a shared link on a phone', async ({ page, browser }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await openExplorer(
		page,
		`?series=${USE},UNSD_SDG.IT_USE_II99&areas=404,250,776&chart=line&from=2000`
	);
	await waitForFigures(page);
	await addStep(page, /^Moving average/);
	await button(page, 'Copy link').click();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const figures = await readFigures(page);
	const points = await readPoints(page);
	const phone = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	const shared = await phone.newPage();
	const asked: string[] = [];
	shared.on('request', (request) => asked.push(request.url()));
	await shared.goto(link);
	await expect(explorer(shared).locator('.bar button').last()).toBeEnabled({ timeout: 30_000 });
	await waitForFigures(shared);
	await expectFits(shared);
	expect(await readFigures(shared)).toEqual(figures);
	expect(await readPoints(shared)).toEqual(points);
	await expect(explorer(shared)).toContainText('mean of 3 years');
	expect(asked.filter((url) => /duckdb/.test(url))).toEqual([]);
	await phone.close();
});

test('task 6: cancel a cross join', async ({ page }) => {
	await openExplorer(page);
	const fold = await openFold(page, 'The SQL behind it');
	await fold.getByRole('button', { name: 'Edit the SQL' }).click();
	const editor = fold.getByRole('textbox', { name: 'SQL query' });
	const run = fold.getByRole('button', { name: 'Run', exact: true });
	const join = 'FROM observations a, observations b WHERE a.obs_value < b.obs_value';
	await editor.fill(`SELECT count(*) AS pairs ${join}`);
	await run.click();
	await expect(fold).toContainText('The query is running', { timeout: 60_000 });
	await fold.getByRole('button', { name: 'Stop the query' }).click();
	await expect(run).toBeVisible({ timeout: 3000 });
	await expect(editor).toContainText(join);
	await button(page, 'Title').click({ timeout: 3000 });
	await editor.fill("SELECT count(*) AS economies FROM areas WHERE kind = 'economy'");
	await run.click();
	await expect(fold).toContainText('1 row', { timeout: 60_000 });
	await expect(tableRows(page)).toHaveCount(1);
	const [count] = await askData("SELECT count(*) AS economies FROM areas WHERE kind = 'economy'");
	await expect(tableRows(page)).toHaveText(String(count?.['economies']));
});

test('task 7: cite a vintage', async ({ page }) => {
	const cited = await askData(
		`SELECT publisher, vintage, licence FROM sources WHERE source IN ('ITU_DDD', 'UNSD_SDG') ORDER BY source`
	);
	await openExplorer(
		page,
		'?series=ITU_DDD.I99H,UNSD_SDG.IT_USE_II99&areas=members:199&chart=line'
	);
	await waitForFigures(page);
	const take = await openTakeHome(explorer(page));
	const texts = await take.locator('.text').allInnerTexts();
	const bibtex = (await takeFile(take, 'BibTeX')).bytes.toString().split(/(?=@misc)/);
	const ris = (await takeFile(take, 'RIS')).bytes.toString().split(/(?=TY {2}-)/);
	const today = new Date().toISOString().slice(0, 10);
	expect(cited).toHaveLength(2);
	cited.forEach(({ publisher, vintage, licence }, index) => {
		const code = ['I99H', 'IT_USE_ii99'][index] ?? '';
		for (const text of [texts[index], bibtex[index], ris[index]]) {
			const plain = text?.replaceAll('\\', '');
			for (const part of [
				publisher,
				vintage,
				licence,
				'Individuals using the Internet',
				code,
				page.url()
			]) {
				expect(plain).toContain(String(part));
			}
		}
		expect(bibtex[index]).toContain(`urldate = {${today}}`);
		expect(ris[index]).toContain(`Y2  - ${today.replaceAll('-', '/')}`);
		expect(texts[index]).toContain(`Retrieved ${Number(today.slice(8))} `);
	});
});

test('task 8: two indicators against each other', async ({ page }) => {
	await openExplorer(page);
	await clearAreas(page);
	await button(page, 'Take Individuals using the Internet away').click();
	await pick(page, 'Add an indicator', 'gni', /World Bank/);
	await pick(page, 'Add an indicator', 'individuals using the internet', /World Bank, 2026-03/);
	await button(page, 'All economies').click();
	await waitForFigures(page);
	await chooseKind(page, 'Scatter');
	await explorer(page).getByRole('checkbox', { name: 'Size by population' }).check();
	await explorer(page).getByRole('checkbox', { name: 'Line of a regression' }).check();
	await explorer(page).getByLabel('Colour by').selectOption({ label: 'Region' });
	const label = await explorer(page)
		.getByText(/^Year shown: \d+$/)
		.innerText();
	const year = Number(label.slice(-4));
	const pairs = await askData(
		`SELECT x.obs_value AS x, y.obs_value AS y FROM observations x JOIN observations y
		ON y.series = '${USE}' AND y.ref_area = x.ref_area AND y.time_period = x.time_period
		WHERE x.series = 'WB_WDI.NY_GNP_PCAP_CD' AND x.time_period = ${year}
		AND x.obs_value IS NOT NULL AND y.obs_value IS NOT NULL`
	);
	const expected = relatePairs(pairs.map(({ x, y }) => ({ x: Number(x), y: Number(y) })));
	const statistics = explorer(page).getByRole('table', { name: 'Statistics of the pairs' });
	const cell = async (name: RegExp) =>
		Number(
			(await statistics.getByRole('row', { name }).getByRole('cell').first().innerText()).replace(
				'−',
				'-'
			)
		);
	const near = (value: number) => Number(value.toPrecision(4));
	expect(await cell(/^n \d/)).toBe(pairs.length);
	expect(await cell(/^Pearson/)).toBeCloseTo(near(expected.pearson), 4);
	expect(await cell(/^Spearman/)).toBeCloseTo(near(expected.spearman), 4);
	expect(await cell(/^Slope/)).toBeCloseTo(near(expected.slope), 7);
	await expect(explorer(page)).toContainText(
		`${pairs.length} areas with both figures in ${year}. No pair:`
	);
	await expect(explorer(page).locator('figure')).toContainText('least-squares line');
});

test('task 9: only what was measured', async ({ page }) => {
	const [hidden] = await askData(
		`SELECT count(*) AS rows FROM observations WHERE series IN ('ITU_DDD.I99H', 'UNSD_SDG.IT_USE_II99')
		AND ref_area IN (SELECT ref_area FROM area_members WHERE group_area = '199')
		AND sex = '_T' AND age = '_T' AND (obs_status IN ('E', 'F') OR nature IN ('E', 'M'))`
	);
	await openExplorer(
		page,
		'?series=ITU_DDD.I99H,UNSD_SDG.IT_USE_II99&areas=members:199&chart=line'
	);
	await waitForFigures(page);
	const estimates = explorer(page).getByRole('checkbox', { name: 'Show estimates and forecasts' });
	await estimates.uncheck();
	const count = Number(hidden?.['rows']);
	await expect(explorer(page)).toContainText(`Rows hidden: ${count.toLocaleString('en')}.`);
	const rows = await readFigures(page);
	expect(rows.length).toBeGreaterThan(100);
	expect(
		rows.filter(
			({ obs_status, nature }) => /^[EF]$/.test(obs_status ?? '') || /^[EM]$/.test(nature ?? '')
		)
	).toEqual([]);
	await openExplorer(page, new URL(page.url()).search);
	await expect(estimates).not.toBeChecked();
	await expect(explorer(page)).toContainText(`Rows hidden: ${count.toLocaleString('en')}.`);
});

test('task 10: a regional mean, weighted', async ({ page }) => {
	const means = await askData(
		`SELECT m.group_area AS area, o.time_period AS year, avg(o.obs_value) AS plain, count(*) AS held,
		sum(o.obs_value * p.obs_value) / sum(p.obs_value) FILTER (o.obs_value IS NOT NULL) AS weighted
		FROM area_members m JOIN observations o ON o.ref_area = m.ref_area AND o.series = '${USE}'
		LEFT JOIN population p ON p.ref_area = o.ref_area AND p.time_period = o.time_period
		WHERE m.group_area LIKE 'ITU%' AND o.time_period IN (2020, 2023) GROUP BY ALL`
	);
	await openExplorer(page, `?series=${USE}&areas=all&chart=line&from=2015`);
	await waitForFigures(page);
	await addStep(page, /^Mean of a group/);
	for (const [weight, kind] of [
		['population', 'weighted'],
		['nothing', 'plain']
	] as const) {
		await explorer(page).getByLabel('Weighted by').selectOption({ label: weight });
		const rows = await readFigures(page);
		expect(means).toHaveLength(12);
		for (const mean of means) {
			const row = rows.find(
				(own) => own['ref_area'] === mean['area'] && own['time_period'] === String(mean['year'])
			);
			expect([mean['area'], mean['year'], round(row?.['value'])]).toEqual([
				mean['area'],
				mean['year'],
				round(mean[kind])
			]);
		}
		const few = rows.find(
			({ ref_area, time_period }) => ref_area === 'ITU_AFR' && time_period === '2024'
		);
		expect(few).toMatchObject({ value: '', absence: 'too_few' });
	}
});
