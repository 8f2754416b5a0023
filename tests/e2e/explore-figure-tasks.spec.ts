import readSheets from 'read-excel-file/universal';
import { askData } from './support/ask-data.ts';
import {
	addStep,
	button,
	chooseKind,
	clearAreas,
	explorer,
	openExplorer,
	pick,
	readFigures,
	readPoints,
	tableRows,
	waitForFigures
} from './support/explore-page.ts';
import { expect, test } from './support/site-test.ts';
import { openTakeHome, takeFile } from './support/take-home.ts';

const USE = 'WB_WDI.IT_NET_USER_ZS';
const round = (value: unknown) => Number(Number(value).toFixed(6));
const plain = (text: string) => text.replace(/\s+/g, ' ').replace('−', '-');

test.skip(({ isMobile }) => isMobile, 'tasks for a wide page');

test('task 1: World 2022, women against men', async ({ page }) => {
	const [women, men] = await askData(
		`FROM observations WHERE series = 'ITU_AGG.I99H' AND ref_area = '001' AND time_period = 2022
		AND sex IN ('F', 'M') AND age = '_T' AND urbanisation = '_T' ORDER BY sex`
	);
	await openExplorer(page);
	await clearAreas(page);
	await button(page, 'Take Individuals using the Internet away').click();
	await pick(page, 'Add an indicator', 'individuals using the internet', /ITU, 2022-09/);
	await pick(page, 'Add an area or a group', 'World', /^World,/);
	await explorer(page).getByLabel('From').first().selectOption('2022');
	await explorer(page).getByRole('checkbox', { name: 'women' }).check();
	await explorer(page).getByRole('checkbox', { name: 'men', exact: true }).check();
	await explorer(page).getByRole('checkbox', { name: 'total' }).uncheck();
	await waitForFigures(page);
	await expect(tableRows(page)).toHaveText(
		[
			new RegExp(`^World\\swomen\\s2022\\s${women?.['obs_value']}\\s%\\sestimate$`),
			new RegExp(`^World\\smen\\s2022\\s${men?.['obs_value']}\\s%\\sestimate$`)
		],
		{ useInnerText: true }
	);
	expect(women).toMatchObject({ obs_status: 'E', unit_measure: 'PERCENT', vintage: '2022-09' });
	await expect(explorer(page).locator('section[aria-labelledby="figures"]')).toContainText(
		'Source: ITU, 2022-09'
	);
	await chooseKind(page, 'Gap');
	const points = (await readPoints(page)).map(plain);
	expect(points).toHaveLength(2);
	expect(points[0]).toContain(`World, women; ${women?.['obs_value']} %, 2022; estimate`);
	expect(points[1]).toContain(`World, men; ${men?.['obs_value']} %, 2022; estimate`);
	await addStep(page, /^Gap between parts/);
	const gap = Number(women?.['obs_value']) - Number(men?.['obs_value']);
	await expect(tableRows(page).first()).toContainText(
		new RegExp(`${gap.toFixed(1).replace('-', '[-−]')}\\spoints`)
	);
	await expect(explorer(page)).toContainText('“Gap” does not suit this choice');
	await button(page, 'Take Gap between parts away').click();
	await expect(tableRows(page).first()).not.toContainText('points');
	await expect(tableRows(page)).toHaveCount(2);
});

test('task 2: rank the LDCs by growth of Internet use since 2015', async ({ page }) => {
	const expected = await askData(
		`SELECT m.ref_area, a.name_en AS name, n.obs_value - b.obs_value AS growth FROM area_members m
		JOIN areas a ON a.ref_area = m.ref_area
		LEFT JOIN observations b ON b.series = '${USE}' AND b.ref_area = m.ref_area AND b.time_period = 2015
		LEFT JOIN observations n ON n.series = '${USE}' AND n.ref_area = m.ref_area AND n.time_period = 2023
		WHERE m.group_area = '199' ORDER BY growth DESC NULLS LAST, m.ref_area`
	);
	await openExplorer(page);
	await clearAreas(page);
	await button(page, 'Take Individuals using the Internet away').click();
	await pick(page, 'Add an indicator', 'individuals using the internet', /World Bank, 2026-03/);
	await pick(page, 'Add an area or a group', 'least developed', /^Members of/);
	await explorer(page).getByLabel('From').first().selectOption('2015');
	await explorer(page).getByLabel('To', { exact: true }).first().selectOption('2023');
	await waitForFigures(page);
	await addStep(page, /^Change over a period/);
	await explorer(page).getByRole('combobox', { name: 'Years' }).selectOption('8');
	await waitForFigures(page);
	await chooseKind(page, 'Ranked bars');
	const rows = (await readFigures(page)).filter(({ time_period }) => time_period === '2023');
	const found = new Map(rows.map(({ ref_area, value }) => [ref_area, value]));
	const grown = expected.filter(({ growth }) => growth !== null);
	expect(grown.length).toBeGreaterThan(30);
	for (const { ref_area, growth } of expected) {
		const own = found.get(String(ref_area)) ?? '';
		expect([ref_area, own === '' ? null : round(own)]).toEqual([
			ref_area,
			growth === null ? null : round(growth)
		]);
	}
	const figure = explorer(page).locator('figure');
	const left = expected.filter(({ growth }) => growth === null);
	expect(left.length).toBeGreaterThan(0);
	await expect(figure).toContainText('Without a figure (not published by the source):');
	for (const { name } of left) await expect(figure).toContainText(String(name));
	// The chart shows the first and the last, and says how many stand between them.
	const points = (await readPoints(page)).map(plain);
	const ranked = [...grown.slice(0, 14), ...grown.slice(-5)];
	expect(points).toHaveLength(ranked.length);
	ranked.forEach(({ name, growth }, index) => {
		const [, area, value] = /^(.+); (-?[\d.]+) points, 2023; /.exec(points[index] ?? '') ?? [];
		expect(area).toBe(name);
		expect(Math.abs(Number(value) - Number(growth))).toBeLessThan(0.051);
	});
	await expect(figure).toContainText(`${grown.length - ranked.length} more, in the table`);
});

test('task 11: a pivot for the annex', async ({ page }) => {
	const series = 'ITU_DDD.MOB_OWN';
	const cells = await askData(
		`SELECT o.* FROM observations o JOIN area_members m ON m.ref_area = o.ref_area AND m.group_area = '199'
		WHERE o.series = '${series}' AND o.sex IN ('F', 'M') AND o.age = '_T' AND o.urbanisation = '_T'`
	);
	const count = (key: 'ref_area' | 'time_period') => new Set(cells.map((own) => own[key])).size;
	await openExplorer(page, `?series=${series}&areas=members:199&chart=line`);
	await waitForFigures(page);
	await explorer(page).getByRole('checkbox', { name: 'women' }).check();
	await explorer(page).getByRole('checkbox', { name: 'men', exact: true }).check();
	await explorer(page).getByRole('checkbox', { name: 'total' }).uncheck();
	await waitForFigures(page);
	await button(page, 'Pivot').click();
	await explorer(page).getByLabel('Place of Sex').selectOption({ label: 'Pages' });
	const figures = explorer(page).locator('section[aria-labelledby="figures"]');
	const table = figures.getByRole('region', { name: 'Pivot table; it scrolls' }).locator('table');
	await expect(table.locator('caption')).toContainText('Area by Year');
	for (const [sex, name] of [
		['F', 'women'],
		['M', 'men']
	] as const) {
		await figures.getByRole('combobox', { name: 'Sex', exact: true }).selectOption(name);
		const own = cells.filter((cell) => cell['sex'] === sex);
		const held = own.filter(({ obs_value }) => obs_value !== null);
		expect(held.length).toBeGreaterThan(10);
		await expect(table.locator('tbody tr')).toHaveCount(count('ref_area'));
		const texts = (await table.locator('tbody td').allInnerTexts()).map(plain);
		expect(texts).toHaveLength(own.length);
		const whole = texts.filter((text) => /^[\d.]+ %/.test(text));
		const sum = (values: readonly unknown[]) => values.reduce((a: number, b) => a + Number(b), 0);
		expect(whole).toHaveLength(held.length);
		const total = sum(held.map(({ obs_value }) => obs_value));
		expect(Math.abs(sum(whole.map(parseFloat)) - total)).toBeLessThan(0.051 * held.length);
		expect(texts.filter((text) => text.includes('(missing)'))).toHaveLength(
			own.length - held.length
		);
		const { bytes } = await takeFile(await openTakeHome(explorer(page)), 'XLSX');
		const [rows, about] = await readSheets(new Uint8Array(bytes).buffer);
		const [head = [], ...lines] = rows?.data ?? [];
		expect(lines).toHaveLength(count('ref_area'));
		for (const { ref_area, time_period, obs_value } of own) {
			const line = lines.find(([code]) => code === ref_area) ?? [];
			const cell = line[head.indexOf(`value_${time_period}`)];
			const note = line[head.indexOf(`note_${time_period}`)];
			const expected =
				obs_value === null ? [null, 'no figure, as published; O: missing'] : [obs_value, null];
			expect([ref_area, time_period, cell, note]).toEqual([ref_area, time_period, ...expected]);
		}
		const facts = about?.data.map((line) => line.filter((text) => text !== null)) ?? [];
		expect(facts).toContainEqual(['Sex', name]);
		const [source] = await askData(`FROM sources WHERE source = 'ITU_DDD'`);
		expect(facts).toContainEqual(
			['title_en', 'publisher', 'vintage', 'licence', 'licence_url'].map((key) => source?.[key])
		);
	}
});
