import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineRuns, publicationYears, type LinePoint } from '#lib/view/index.ts';
import { row } from './rows.ts';

function point(year: number, value: number | null = 1): LinePoint {
	return { year, value, text: null, status: 'A', nature: null, comment: null };
}

const runYears = (points: LinePoint[], years: number[]) =>
	lineRuns(points, years).map((run) => run.map(({ year }) => year));

describe('lineRuns', () => {
	it('cuts at a year that the series publishes and the area lacks', () => {
		const years = [2018, 2019, 2020, 2021];
		expect(runYears([point(2018), point(2020), point(2021)], years)).toEqual([
			[2018],
			[2020, 2021]
		]);
	});

	it('follows the rhythm of a biennial series', () => {
		const years = [2014, 2016, 2018, 2020];
		expect(runYears([point(2014), point(2016), point(2020)], years)).toEqual([
			[2014, 2016],
			[2020]
		]);
	});

	it('treats a figure without a number as a gap', () => {
		const years = [2019, 2020, 2021];
		expect(runYears([point(2019), point(2020, null), point(2021)], years)).toEqual([
			[2019],
			[2021]
		]);
	});

	it('keeps every valued point once and never bridges a published year', () => {
		const set = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { maxLength: 20 });
		fc.assert(
			fc.property(set, set, (own, others) => {
				const sorted = own.toSorted((a, b) => a - b);
				const years = [...new Set([...own, ...others])].toSorted((a, b) => a - b);
				const runs = runYears(
					sorted.map((year) => point(year)),
					years
				);
				expect(runs.flat()).toEqual(sorted);
				for (const run of runs) {
					const inside = years.filter((y) => y >= (run[0] ?? 0) && y <= (run.at(-1) ?? 0));
					expect(inside).toEqual(run);
				}
			})
		);
	});
});

describe('publicationYears', () => {
	it('lists the years of each series that have any value', () => {
		const rows = [
			row('404', 2020, 1),
			row('356', 2018, 1),
			row('356', 2019, null),
			row('404', 2018, 1),
			row('404', 2001, 1, { series: 'S.B' })
		];
		expect([...publicationYears(rows)]).toEqual([
			['S.A', [2018, 2020]],
			['S.B', [2001]]
		]);
	});
});
