import { describe, expect, it } from 'vitest';
import { comparablePoints, type CoveredPoint } from '#lib/domain/index.ts';

function points(shares: Record<number, number | null>): CoveredPoint[] {
	return Object.entries(shares).map(([year, population_share]) => ({
		year: Number(year),
		value: Number(year) - 2000,
		status: 'A',
		population_share
	}));
}

const years = (shares: Record<number, number | null>): number[] =>
	comparablePoints(points(shares)).map(({ year }) => year);

describe('comparablePoints', () => {
	it('keeps every published figure', () => {
		expect(years({ 2010: null, 2015: null, 2023: null })).toEqual([2010, 2015, 2023]);
	});

	it('leaves out a mean of a group of which few speak, when more did', () => {
		expect(years({ 2015: 1, 2021: 0.9, 2022: 0.8999, 2023: 0.54 })).toEqual([2015, 2021]);
	});

	it('measures coverage by the years that are judged, where there are any', () => {
		expect(years({ 2010: 1, 2015: 0.7, 2023: 0.65 })).toEqual([2010, 2015, 2023]);
		expect(years({ 2005: 0.5, 2010: 0.9, 2012: 0.85 })).toEqual([2010, 2012]);
	});

	it('gives figures as they were', () => {
		expect(comparablePoints(points({ 2020: 0.6 }))).toEqual([
			{ year: 2020, value: 20, status: 'A' }
		]);
	});
});
