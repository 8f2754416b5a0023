import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedSeries, pairFigures, pairsOverTime } from '#lib/view/index.ts';
import { figure, names, series } from './figures.ts';

const XY = { x: 'S.X', y: 'S.Y' };
const y = { series: 'S.Y' };
const say = names();

describe('pairFigures', () => {
	const figures = [
		figure('404', 2022, 40),
		figure('404', 2022, 4, y),
		figure('404', 2021, 39),
		figure('800', 2022, 30),
		figure('800', 2020, 3, y),
		figure('834', 2022, 20),
		figure('646', 2022, 6, y),
		figure('646', 2022, null),
		figure('108', 2022, null),
		figure('108', 2022, null, y),
		figure('231', 2022, 50),
		figure('231', 2022, 5, y)
	];

	it('pairs figures of the same year only, and counts the others by what they lack', () => {
		const pairing = pairFigures({ figures, names: say }, XY, { year: 2022 });
		expect(pairing.pairs.map((pair) => [pair.x.ref_area, pair.x.value, pair.y.value])).toEqual([
			['404', 40, 4],
			['231', 50, 5]
		]);
		expect(pairing).toMatchObject({
			year: 2022,
			other_year: ['800|'],
			missing_y: ['834|'],
			missing_x: ['646|'],
			missing_both: ['108|']
		});
	});

	it('finds the latest well covered year where none is asked for', () => {
		expect(pairFigures({ figures, names: say }, XY, {}).year).toBe(2022);
		expect(pairFigures({ figures: [], names: say }, XY, {})).toMatchObject({
			year: null,
			pairs: []
		});
	});

	it('mixes years only where the latest of each is asked for', () => {
		const pairing = pairFigures({ figures, names: say }, XY, { latest: true });
		expect(pairing.year).toBeNull();
		expect(pairing.pairs.map(({ x, y }) => [x.ref_area, x.time_period, y.time_period])).toEqual([
			['404', 2022, 2022],
			['800', 2022, 2020],
			['231', 2022, 2022]
		]);
	});

	it('pairs the one breakdown of a series with each of the other', () => {
		const parts = [
			figure('404', 2022, 40, { sex: 'F' }),
			figure('404', 2022, 44, { sex: 'M' }),
			figure('404', 2022, 4, y)
		];
		const { pairs } = pairFigures({ figures: parts, names: say }, XY, { year: 2022 });
		expect(pairs.map(({ x, y }) => [x.sex, x.value, y.value])).toEqual([
			['F', 40, 4],
			['M', 44, 4]
		]);
	});

	it('pairs like with like where both series have breakdowns', () => {
		const parts = [
			figure('404', 2022, 40, { sex: 'F' }),
			figure('404', 2022, 44, { sex: 'M' }),
			figure('404', 2022, 4, { ...y, sex: 'F' }),
			figure('404', 2022, 5, { ...y, sex: '_T' })
		];
		const pairing = pairFigures({ figures: parts, names: say }, XY, { year: 2022 });
		expect(pairing.pairs.map(({ x, y }) => [x.value, y.value])).toEqual([[40, 4]]);
		expect(pairing.missing_y).toEqual(['404|M|_T|_T|_T|_T']);
	});

	it('counts the figures of a companion as those of the series that names it', () => {
		const own = names([series('S.X', { aggregates: 'S.XG' }), series('S.Y'), series('S.XG')]);
		const all = [
			figure('001', 2022, 63, { series: 'S.XG' }),
			figure('404', 2022, 1),
			figure('001', 2022, 6, y)
		];
		expect(pairFigures({ figures: all, names: own }, XY, {}).pairs).toHaveLength(1);
		expect(pairedSeries({ figures: all, chart: { kind: 'scatter' }, names: own })).toEqual(XY);
	});

	it('puts each area into one heap, and never pairs two years', () => {
		const some = fc.array(
			fc.record({
				area: fc.constantFrom('404', '800', '834', '646', '108'),
				year: fc.integer({ min: 2018, max: 2022 }),
				series: fc.constantFrom('S.X', 'S.Y'),
				value: fc.option(fc.integer({ min: 0, max: 100 }))
			}),
			{ maxLength: 30 }
		);
		fc.assert(
			fc.property(some, (all) => {
				const unique = new Map(all.map((each) => [`${each.area}${each.year}${each.series}`, each]));
				const rows = [...unique.values()].map((each) =>
					figure(each.area, each.year, each.value, { series: each.series })
				);
				const pairing = pairFigures({ figures: rows, names: say }, XY, {});
				const { pairs, missing_x, missing_y, missing_both, other_year } = pairing;
				const heaps = [pairs, missing_x, missing_y, missing_both, other_year];
				const count = heaps.reduce((sum, { length }) => sum + length, 0);
				expect(count).toBe(new Set(rows.map(({ ref_area }) => ref_area)).size);
				for (const { x, y } of pairs) {
					expect([x.time_period, y.time_period]).toEqual([pairing.year, pairing.year]);
				}
			})
		);
	});
});

describe('pairedSeries', () => {
	const figures = [figure('404', 2022, 1), figure('404', 2022, 1, y)];
	it('takes the first two, or those asked for', () => {
		expect(pairedSeries({ figures, chart: { kind: 'scatter' }, names: say })).toEqual(XY);
		const turned = { kind: 'scatter' as const, x: 'S.Y' };
		expect(pairedSeries({ figures, chart: turned, names: say })).toEqual({ x: 'S.Y', y: 'S.X' });
		const once = { kind: 'scatter' as const, x: 'S.Y', y: 'S.Y' };
		expect(pairedSeries({ figures, chart: once, names: say })).toBeNull();
	});
});

describe('pairsOverTime', () => {
	it('has the years in which both have a figure, in order', () => {
		const figures = [2022, 2020, 2021].flatMap((year) => [
			figure('404', year, year),
			figure('404', year, year === 2021 ? null : year, y)
		]);
		const joined = pairsOverTime({ figures, names: say }, XY);
		expect(joined.get('404|')?.map(({ x }) => x.time_period)).toEqual([2020, 2022]);
	});
});
