import { createRawSnippet, type Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import {
	ChartFrame,
	ChartTable,
	CoverageStrip,
	layoutLineChart,
	LineChart,
	Sparkline
} from '#lib/charts/index.ts';
import { buildChartTable } from '#lib/view/index.ts';
import { movePoint, nearestPoint } from '../../../src/lib/charts/find-point.ts';
import { line, point } from './lines.ts';

const input = { unit: 'PERCENT', locale: 'en', limitLow: 0, limitHigh: 100 } as const;
const world = line('World', [point(2018, 50), point(2019, 55), point(2020, 60)], { role: 'world' });
const kenya = line('Kenya', [point(2018, 20), point(2020, 30)], { years: [2018, 2019, 2020] });
const grey = line('Oceania', [point(2018, 70), point(2019, 71)], { role: 'context' });

describe('layoutLineChart', () => {
	it('colours lines in order and leaves context grey, below the rest', () => {
		const { lines } = layoutLineChart({ ...input, lines: [world, grey, kenya] }, 720);
		expect(lines.map(({ line: { name }, colour }) => [name, colour])).toEqual([
			['Oceania', 0],
			['Kenya', 2],
			['World', 1]
		]);
	});

	it('draws no line over a missing year, but dots', () => {
		const { lines } = layoutLineChart({ ...input, lines: [kenya] }, 720);
		expect(lines[0]).toMatchObject({ solid: '', dashed: '' });
		expect(lines[0]?.dots).toHaveLength(2);
	});

	it('dashes estimates, hollows their dots, ticks breaks and marks other flags', () => {
		const points = [
			point(2017, 1),
			point(2018, 2),
			point(2019, 3, { nature: 'M' }),
			point(2020, 4, { status: 'B' }),
			point(2021, 5, { status: 'D' })
		];
		const [placed] = layoutLineChart({ ...input, lines: [line('A', points)] }, 720).lines;
		expect(placed?.solid.match(/M/g)).toHaveLength(2);
		expect(placed?.dashed.match(/L/g)).toHaveLength(2);
		expect(placed?.dots.map(({ hollow, end }) => [hollow, end])).toEqual([
			[true, false],
			[false, true]
		]);
		expect(placed?.breaks).toHaveLength(1);
		expect(placed?.flags).toHaveLength(1);
	});

	it('labels the year of a line that ends early', () => {
		const { labels } = layoutLineChart({ ...input, lines: [world, grey] }, 720);
		const values = labels.map(({ rows }) => rows.at(-1)?.value.replace('\u202f', '~'));
		expect(values).toEqual(['71~% (2019)', '60~%']);
	});

	it('draws only a confirmed target', () => {
		const target = { value: 100, year: 2030, label: 'everyone', confirmed: true };
		const draw = (confirmed: boolean) =>
			layoutLineChart({ ...input, lines: [world], target: { ...target, confirmed } }, 720).target;
		expect(draw(true)?.text).toBe('Target 2030: everyone');
		expect(draw(false)).toBeNull();
	});

	it('keeps labels apart, inside the chart, and clear of the plot at any width', () => {
		const lines = Array.from({ length: 7 }, (_, i) =>
			line(`A region with a rather long name ${i}`, [point(2000, 50), point(2020, 60 + i / 9)])
		);
		for (const width of [288, 360, 480, 560, 720, 1120]) {
			const { labels, plot, height } = layoutLineChart({ ...input, lines }, width);
			expect(labels.length).toBeGreaterThanOrEqual(width < 360 ? 4 : 5);
			labels.forEach((label, i) => {
				const next = labels[i + 1];
				if (next) expect(label.top + label.height).toBeLessThanOrEqual(next.top);
				expect(label.top).toBeGreaterThanOrEqual(0);
				expect(label.top + label.height).toBeLessThanOrEqual(height);
				expect(label.left + label.width).toBeLessThanOrEqual(width);
				expect(label.left).toBeGreaterThan(plot.right);
			});
		}
	});

	it('stands a single year beside its labels', () => {
		const once = line('A', [point(2022, 5)]);
		const { lines, plot, xTicks } = layoutLineChart({ ...input, lines: [once] }, 720);
		expect(lines[0]?.dots).toMatchObject([{ x: plot.right }]);
		expect(xTicks).toEqual([{ x: plot.right, text: '2022', anchor: 'middle' }]);
	});

	it('says the unit once on the axis', () => {
		const { yTicks } = layoutLineChart({ ...input, lines: [world] }, 720);
		expect(yTicks.filter(({ text }) => text.includes('%'))).toHaveLength(1);
	});
});

describe('the point cursor', () => {
	const { lines } = layoutLineChart({ ...input, lines: [world, kenya, grey] }, 720);
	const move = (from: [string, number] | null, key: string) => {
		const found = movePoint(lines, from && { key: `S.A:${from[0]}`, year: from[1] }, key);
		return found && [found.line.line.name, found.at.point.year];
	};

	it('starts at the last point of the first line', () => {
		expect(move(null, 'ArrowLeft')).toEqual(['World', 2020]);
		expect(movePoint([], null, 'End')).toBeNull();
	});

	it('walks years and lines, and stops at the ends', () => {
		expect(move(['World', 2020], 'ArrowLeft')).toEqual(['World', 2019]);
		expect(move(['World', 2020], 'ArrowRight')).toEqual(['World', 2020]);
		expect(move(['World', 2020], 'Home')).toEqual(['World', 2018]);
		expect(move(['World', 2018], 'End')).toEqual(['World', 2020]);
		expect(move(['World', 2020], 'ArrowDown')).toEqual(['Kenya', 2020]);
		expect(move(['World', 2020], 'ArrowUp')).toEqual(['Oceania', 2019]);
		expect(move(['Oceania', 2019], 'ArrowUp')).toEqual(['Oceania', 2019]);
		expect(move(['World', 2019], 'x')).toBeNull();
	});

	it('reaches every point by keys', () => {
		const seen = new Set<string>();
		const queue = [null as [string, number] | null];
		while (queue.length > 0) {
			const from = queue.pop() ?? null;
			for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
				const next = move(from, key) as [string, number];
				if (seen.has(next.join())) continue;
				seen.add(next.join());
				queue.push(next);
			}
		}
		expect(seen.size).toBe(7);
	});

	it('finds the nearest point, coloured lines before grey ones', () => {
		const at = lines.find(({ line: { name } }) => name === 'Kenya')?.points[0];
		expect(nearestPoint(lines, (at?.x ?? 0) + 4, (at?.y ?? 0) - 4)).toMatchObject({ at });
		expect(nearestPoint([], 0, 0)).toBeNull();
	});
});

describe('components without a script', () => {
	const html = <Props extends Record<string, unknown>>(component: Component<Props>, props: Props) =>
		render(component as Component, { props }).body;

	it('LineChart draws a wide and a narrow picture, each with its summary', () => {
		const body = html(LineChart, { ...input, lines: [world, kenya], summary: 'In words' });
		expect(body.match(/role="img"/g)).toHaveLength(2);
		expect(body.match(/aria-label="In words"/g)).toHaveLength(2);
		expect(body).toContain('viewBox="0 0 720 400"');
		expect(body).toContain('viewBox="0 0 360 360"');
		expect(body).not.toMatch(/NaN|undefined|tabindex/);
	});

	it('LineChart says so where there is nothing to draw', () => {
		const body = html(LineChart, { ...input, lines: [], summary: '' });
		expect(body).toContain('No figures to draw');
		expect(body).not.toContain('<svg');
	});

	it('ChartTable explains flags and notes', () => {
		const flagged = line('A', [point(2020, 5, { status: 'B', comment: 'New survey' })]);
		const table = buildChartTable([world, flagged], 'PERCENT', 'en');
		const body = html(ChartTable, { table, subtitle: 'Thing', locale: 'en' as const });
		expect(body).toContain('B: break in series');
		expect(body).toContain('New survey');
		expect(body.match(/scope="row"/g)).toHaveLength(3);
	});

	it('Sparkline and CoverageStrip have words', () => {
		const spark = {
			points: [point(2018, 1), point(2020, 2), point(2021, 3)],
			years: [2018, 2019, 2020, 2021]
		};
		const body = html(Sparkline, { spark, label: '1 to 3' });
		expect(body).toContain('aria-label="1 to 3"');
		expect(body.match(/<circle/g)).toHaveLength(2);
		const coverage = [
			{ year: 2010, economies: 10 },
			{ year: 2012, economies: 20 }
		];
		const strip = html(CoverageStrip, { coverage, locale: 'en' as const, total: 195 });
		expect(strip.match(/<rect/g)).toHaveLength(2);
		expect(strip).toContain('from 10 to 20');
		expect(html(CoverageStrip, { coverage: [], locale: 'en' as const, total: 195 })).not.toContain(
			'svg'
		);
	});

	it('ChartFrame names the figure by its finding and cites its sources', () => {
		const source = {
			source: 'S',
			publisher: 'World Bank',
			title: 'WDI',
			vintage: '2024-11',
			licence: 'CC BY 4.0',
			licence_url: 'https://creativecommons.org/licenses/by/4.0/'
		};
		const chart = createRawSnippet(() => ({ render: () => '<b>chart</b>' }));
		const props = {
			id: 'f',
			title: 'A finding',
			subtitle: 'Thing',
			locale: 'en' as const,
			chart,
			sources: [source]
		};
		const body = html(ChartFrame, props);
		expect(body).toContain('aria-labelledby="f-title"');
		expect(body).toContain('Source: World Bank, WDI, release 2024-11');
		expect(body).toContain('Licence: CC BY 4.0');
	});
});
