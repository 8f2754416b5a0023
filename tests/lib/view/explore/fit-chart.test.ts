import { describe, expect, it } from 'vitest';
import type { ExploreChart, Figure } from '#lib/domain/index.ts';
import { fitChart, usualYear } from '#lib/view/index.ts';
import { figure, names } from './figures.ts';

const input = (figures: readonly Figure[], chart: ExploreChart) => ({
	figures,
	chart,
	names: names(),
	population: new Map<string, number>()
});
const y = { series: 'S.Y' } as const;
const PARTS = [
	figure('404', 2020, 10, { sex: 'F' }),
	figure('404', 2020, 12, { sex: 'M' }),
	figure('250', 2020, 80, { sex: 'F' })
];

describe('fitChart', () => {
	it('leaves a chart that the figures suit as it is', () => {
		const given = input(PARTS, { kind: 'dumbbell', year: 2020 });
		expect(fitChart(given, 'dumbbell')).toEqual({ chart: given.chart, why: null });
		expect(fitChart(given, 'dumbbell').chart).toBe(given.chart);
	});

	it('turns to a kind that the figures suit, says why, and goes back once they suit the one wished', () => {
		const less = input(PARTS.slice(0, 1), { kind: 'dumbbell' });
		const turned = fitChart(less, 'dumbbell');
		expect(turned.why).toBe('nothing_to_compare');
		expect(turned.chart.kind).toBe('bars');
		expect(fitChart(input(PARTS, turned.chart), 'dumbbell')).toEqual({
			chart: { kind: 'dumbbell' },
			why: null
		});
	});

	it('stays where no kind suits', () => {
		const none = input([figure('404', 2020, null)], { kind: 'map' });
		expect(fitChart(none, 'map')).toEqual({ chart: none.chart, why: null });
	});
});

describe('usualYear', () => {
	const pairs = [
		...['404', '250', '800'].map((area) => figure(area, 2023, 1)),
		...['404', '250', '800'].map((area) => figure(area, 2023, 2, y)),
		...['404', '250', '800'].map((area) => figure(area, 2024, 3))
	];

	it('is for a scatter a year in which both series have figures', () => {
		expect(usualYear(input(pairs, { kind: 'scatter' }))).toBe(2023);
		expect(usualYear(input(pairs, { kind: 'scatter', year: 2024 }))).toBe(2023);
	});

	it('is for a ranking the latest well covered year, whatever year was asked for', () => {
		expect(usualYear(input(pairs, { kind: 'bars', year: 2023 }))).toBe(2024);
	});

	it('is for a gap the year of both parts, and none where years are compared', () => {
		expect(usualYear(input(PARTS, { kind: 'dumbbell' }))).toBe(2020);
		const years = [figure('404', 2020, 1), figure('404', 2023, 2)];
		expect(usualYear(input(years, { kind: 'dumbbell' }))).toBeNull();
	});
});
