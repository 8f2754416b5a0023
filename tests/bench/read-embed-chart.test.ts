import { describe, expect, it } from 'vitest';
import type { Observation } from '#lib/domain/index.ts';
import { readEmbedChart } from '../../scripts/bench/read-embed-chart.ts';

const key = (area: string, year: number, sex = '_T') => `S.A|${area}|${year}|${sex}|_T|_T|_T|_T`;
const walk = {
	wide: {
		points: [
			[46, 90, 0, 0],
			[504, 43, 0, 1],
			[46, 99, 1, 2],
			[504, 60, 1, 3]
		]
	},
	words: [
		[key('001', 2000), ['World', '1.2 %, 2000']],
		[key('001', 2001), ['World', '3.5 %, 2001']],
		[key('404', 2000), ['Kenya', '0.1 %, 2000']],
		[key('404', 2001), ['Kenya', '0.2 %, 2001']]
	]
};
const line = (end: string, colour: string, width: number) =>
	`<path d="M46,90L${end}" fill="none" stroke="var(--${colour})" stroke-width="${width}"/>`;
const embed = (paths: string) =>
	[
		'<style>:root{--series-1:#005f8f;--none:#8b949c}@media (dark){:root{--series-1:#6cc0ec}}</style>',
		'<h1 id="title">More of it</h1><p class="subtitle">per cent · World and Kenya · 2000–2001</p>',
		`<svg class="wide">${paths}</svg><svg class="narrow">${line('504,43.2', 'none', 9)}</svg>`,
		`<script type="application/json" id="page">${JSON.stringify({ walk })}</script>`
	].join('\n');
const row = (ref_area: string, time_period: number, obs_value: number, sex = '_T') => {
	const totals = { age: '_T', urbanisation: '_T', education_lev: '_T', composite_breakdown: '_T' };
	return { ref_area, time_period, obs_value, sex, ...totals } as Observation;
};
const rows = [
	...[row('001', 2000, 1.234), row('001', 2000, 9, 'F'), row('001', 2001, 3.456)],
	...[row('404', 2000, 0.12), row('404', 2001, 0.21)]
];
const drawn = line('504,43.2', 'series-1', 3) + line('504,60.1', 'none', 1.25);

describe('readEmbedChart', () => {
	it('has the lines as the embed draws them and the figures as published', async () => {
		const asked: string[] = [];
		const chart = await readEmbedChart(embed(drawn), (series) => {
			asked.push(series);
			return Promise.resolve(rows);
		});
		expect(asked).toEqual(['S.A']);
		expect(chart).toMatchObject({ title: 'More of it', unit: 'per cent' });
		expect(chart.lines).toEqual([
			...[{ name: 'Kenya', colour: '#8b949c', width: 1.25 }].map((own) => ({
				...own,
				points: [
					[2000, 0.12],
					[2001, 0.21]
				]
			})),
			...[{ name: 'World', colour: '#005f8f', width: 3 }].map((own) => ({
				...own,
				points: [
					[2000, 1.234],
					[2001, 3.456]
				]
			}))
		]);
	});

	it('refuses an embed whose lines or figures it cannot find', async () => {
		const read = (html: string, own = rows) => readEmbedChart(html, () => Promise.resolve(own));
		await expect(read('<h1>No</h1>')).rejects.toThrow(/nothing like/);
		await expect(read(embed(line('504,43.2', 'series-1', 3)))).rejects.toThrow(/ends at 504, 60/);
		await expect(read(embed(drawn), rows.slice(1))).rejects.toThrow(/no figure S.A\|001\|2000/);
	});
});
