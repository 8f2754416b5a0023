import { describe, expect, it } from 'vitest';
import {
	exploreLines,
	figureRuns,
	gapPairs,
	seriesRhythms,
	yearPicks,
	type ValuedFigure
} from '#lib/view/index.ts';
import { figure, names, series } from './figures.ts';

const NAMES = names([series('S.X'), series('S.Y', { name: 'Name of S.X', publisher: 'Other' })]);
const lines = (figures: Parameters<typeof exploreLines>[0]['figures']) =>
	exploreLines({ figures, names: NAMES });

describe('exploreLines', () => {
	it('never joins two releases, and tells them apart by their source', () => {
		const figures = [
			figure('404', 2021, 3),
			figure('404', 2020, 2),
			figure('404', 2022, 4, { vintage: '2025-01' })
		];
		expect(lines(figures).map(({ name, figures: all }) => [name, all.length])).toEqual([
			['Area 404 (Publisher, 2024-11)', 2],
			['Area 404 (Publisher, 2025-01)', 1]
		]);
		expect(lines(figures)[0]?.figures.map(({ time_period }) => time_period)).toEqual([2020, 2021]);
	});

	it('names only what differs', () => {
		const sexes = ['F', 'M'].map((sex) => figure('404', 2020, 1, { sex }));
		expect(lines(sexes).map(({ name }) => name)).toEqual(['female', 'male']);
		expect(lines(sexes.slice(1)).map(({ name }) => name)).toEqual(['Area 404, male']);
		expect(lines([...sexes, figure('250', 2020, 1, { sex: 'F' })])[2]?.name).toBe(
			'Area 250, female'
		);
	});
});

describe('figureRuns', () => {
	const years = (runs: ValuedFigure[][]) => runs.map((run) => run.map((each) => each.time_period));

	it('cuts at a year that the series has for others, or that has no value', () => {
		const figures = [
			...[2018, 2019, 2021, 2022].map((year) => figure('404', year, 1)),
			figure('250', 2020, 1)
		];
		const rhythm = seriesRhythms(figures).get('S.X') ?? { years: [], step: 1 };
		expect(years(figureRuns(lines(figures)[0] ?? { figures: [] }, rhythm))).toEqual([
			[2018, 2019],
			[2021, 2022]
		]);
	});

	it('joins the years of a series that is published every second year, not more', () => {
		const figures = [2010, 2012, 2014, 2018].map((year) => figure('404', year, 1));
		const rhythm = seriesRhythms(figures).get('S.X') ?? { years: [], step: 1 };
		expect(years(figureRuns({ figures }, rhythm))).toEqual([[2010, 2012, 2014], [2018]]);
	});
});

describe('yearPicks', () => {
	it('takes the well covered year, and says who has no figure in it', () => {
		const figures = [
			...['404', '250', '646'].map((code) => figure(code, 2020, 1)),
			figure('404', 2021, 2),
			figure('800', 2020, null, { absence: 'suppressed' })
		];
		const picks = yearPicks(lines(figures), {});
		expect([picks.year, picks.picks.length]).toEqual([2020, 3]);
		expect(picks.absent).toEqual([{ name: 'Area 800', absence: 'suppressed' }]);
		const latest = yearPicks(lines(figures), { latest: true });
		expect(latest.picks.map((pick) => pick.figure.time_period)).toEqual([2021, 2020, 2020]);
	});
});

describe('gapPairs', () => {
	const pairs = (figures: Parameters<typeof lines>[0]) =>
		gapPairs({ figures, names: NAMES, chart: { kind: 'dumbbell' } });

	it('compares two parts of the same area and year', () => {
		const figures = [
			figure('404', 2020, 3, { sex: 'F' }),
			figure('404', 2020, 5, { sex: 'M' }),
			figure('250', 2020, 7, { sex: 'F' })
		];
		const gaps = pairs(figures);
		expect(gaps).toMatchObject({ by: 'sex', values: ['F', 'M'], year: 2020 });
		expect(gaps?.pairs.map(({ name, first, second }) => [name, first.value, second.value])).toEqual(
			[['Area 404', 3, 5]]
		);
		expect(gaps?.absent).toEqual([{ name: 'Area 250', absence: 'no_counterpart' }]);
	});

	it('compares two years of a line where there is nothing else', () => {
		const gaps = pairs([figure('404', 2010, 3), figure('404', 2020, 5)]);
		expect(gaps).toMatchObject({ by: 'time_period', values: ['2010', '2020'] });
		expect(gaps?.pairs).toHaveLength(1);
	});
});
