import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	buildPopulation,
	lineKey,
	selectFigures,
	transformFigures,
	type Figure,
	type Transformation
} from '#lib/domain/index.ts';
import { CATALOGUE, observation, selection } from './explore-case.ts';

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020];
const AREAS = ['001', '199', '404', '646', '800'];
const year = fc.constantFrom(...YEARS);
const value = fc.option(
	fc.oneof(fc.constantFrom(0, 1, 1, 50), fc.double({ min: 0.01, max: 1e6, noNaN: true })),
	{ freq: 8 }
);

const figures: fc.Arbitrary<Figure[]> = fc
	.uniqueArray(
		fc.record({
			series: fc.constantFrom('USE', 'USE_AGG', 'SUBSCRIPTIONS', 'PRICE'),
			ref_area: fc.constantFrom(...AREAS),
			year,
			sex: fc.constantFrom('_T', 'F', 'M'),
			value
		}),
		{ selector: (row) => `${row.series}${row.ref_area}${row.year}${row.sex}`, maxLength: 80 }
	)
	.map((cells) => {
		const rows = cells.map((cell) =>
			observation(cell.ref_area, cell.year, cell.value, { series: cell.series, sex: cell.sex })
		);
		return selectFigures(rows, CHOSEN, CATALOGUE);
	});

const CHOSEN = selection({
	series: ['USE', 'SUBSCRIPTIONS', 'PRICE'],
	areas: ['001', '199', 'all'],
	breakdown: { sex: ['_T', 'F', 'M'] }
});

const step: fc.Arbitrary<Transformation> = fc.oneof(
	fc.record({ kind: fc.constant('index' as const), year }),
	fc.record({
		kind: fc.constant('change' as const),
		years: fc.integer({ min: 1, max: 4 }),
		as: fc.constantFrom('difference' as const, 'percent' as const)
	}),
	fc.record({ kind: fc.constant('cagr' as const), from: year, to: year }),
	fc.record({ kind: fc.constant('per_capita' as const), per: fc.constantFrom(1, 100, 1000) }),
	fc.record({
		kind: fc.constant('rank' as const),
		first: fc.constantFrom('highest' as const, 'lowest' as const)
	}),
	fc.constant({ kind: 'z_score' as const }),
	fc.record({
		kind: fc.constant('group_mean' as const),
		groups: fc.subarray(['001', '199']),
		weight: fc.constantFrom('population' as const, 'none' as const)
	}),
	fc.record({
		kind: fc.constant('gap_to_target' as const),
		target: fc.constantFrom('T.USE', 'T.LDC', 'T.PRICE')
	}),
	fc.record({
		kind: fc.constant('gap_between' as const),
		dimension: fc.constant('sex' as const),
		code: fc.constantFrom('F', 'M'),
		other: fc.constantFrom('M', '_T'),
		as: fc.constantFrom('difference' as const, 'ratio' as const)
	}),
	fc.record({
		kind: fc.constant('moving_average' as const),
		years: fc.integer({ min: 1, max: 4 })
	})
);

const CONTEXT = {
	catalogue: CATALOGUE,
	selection: CHOSEN,
	population: buildPopulation(
		['404', '646', '800'].flatMap((ref_area, place) =>
			YEARS.map((time_period) => ({
				ref_area,
				time_period,
				obs_value: 10_000_000 * (place + 1) + time_period,
				obs_status: time_period > 2018 ? ('F' as const) : ('A' as const)
			}))
		)
	)
};

const make = (rows: readonly Figure[], steps: readonly Transformation[]) =>
	transformFigures(rows, steps, CONTEXT);

describe('transformations', () => {
	it('are taken back by leaving them out, and build on each other', () => {
		fc.assert(
			fc.property(figures, fc.array(step, { maxLength: 4 }), step, (rows, steps, last) => {
				const before = make(rows, steps);
				expect(make(rows, [...steps, last])).toEqual(make(before, [last]));
				expect(make(rows, [])).toEqual(rows);
			})
		);
	});

	it('keep every row but for the mean of groups, and what was published of each', () => {
		const kept = step.filter(({ kind }) => kind !== 'group_mean');
		const published = ({
			value: _v,
			value_unit: _u,
			absence: _a,
			projected: _p,
			...rest
		}: Figure) => rest;
		fc.assert(
			fc.property(figures, fc.array(kept, { maxLength: 4 }), (rows, steps) => {
				expect(make(rows, steps).map(published)).toEqual(rows.map(published));
			})
		);
	});

	it('give a finite number or a reason, never both', () => {
		fc.assert(
			fc.property(figures, fc.array(step, { maxLength: 4 }), (rows, steps) => {
				for (const { value: made, absence } of make(rows, steps)) {
					expect(made === null || Number.isFinite(made)).toBe(true);
					expect(made === null).toBe(absence !== null);
				}
			})
		);
	});

	it('make an index of 100 in its base year, and keep ratios', () => {
		fc.assert(
			fc.property(figures, year, (rows, base) => {
				const indexed = make(rows, [{ kind: 'index', year: base }]);
				indexed.forEach((row, place) => {
					if (row.value === null) return;
					if (row.time_period === base) expect(row.value).toBe(100);
					const own = rows.find((one) => lineKey(one) === lineKey(row) && one.time_period === base);
					expect((row.value * own!.value!) / 100).toBeCloseTo(rows[place]!.value!, 6);
				});
			})
		);
	});

	it('reach the end by the compound rate from the start', () => {
		fc.assert(
			fc.property(figures, year, year, (rows, from, to) => {
				make(rows, [{ kind: 'cagr', from, to }]).forEach((row, place) => {
					if (row.value === null) return;
					const start = rows.find(
						(one) => lineKey(one) === lineKey(row) && one.time_period === from
					)!.value!;
					const end = rows[place]!.value!;
					expect(Math.abs(start * (1 + row.value / 100) ** (to - from) - end)).toBeLessThan(
						1e-9 * Math.max(start, end)
					);
				});
			})
		);
	});

	it('rank from 1 on, without regard to the order of rows, one more than those that are better', () => {
		fc.assert(
			fc.property(figures, (rows) => {
				const ranked = make(rows, [{ kind: 'rank', first: 'highest' }]);
				ranked.forEach((row, place) => {
					if (row.value === null) return;
					const better = rows.filter(
						(one, other) =>
							ranked[other]!.value !== null &&
							one.series === row.series &&
							one.time_period === row.time_period &&
							one.sex === row.sex &&
							one.value! > rows[place]!.value!
					);
					expect(row.value).toBe(better.length + 1);
				});
				const turned = make([...rows].reverse(), [{ kind: 'rank', first: 'highest' }]);
				expect(turned.reverse()).toEqual(ranked);
			})
		);
	});

	it('give standard scores with mean 0 and deviation 1', () => {
		fc.assert(
			fc.property(figures, (rows) => {
				const alike = new Map<string, number[]>();
				for (const row of make(rows, [{ kind: 'z_score' }])) {
					if (row.value === null) continue;
					const key = `${row.series}${row.time_period}${row.sex}`;
					alike.set(key, [...(alike.get(key) ?? []), row.value]);
				}
				for (const scores of alike.values()) {
					const sum = scores.reduce((one, other) => one + other, 0);
					const squares = scores.reduce((one, other) => one + other * other, 0);
					expect(sum).toBeCloseTo(0, 6);
					expect(squares / (scores.length - 1)).toBeCloseTo(1, 6);
				}
			})
		);
	});

	it('keep a mean within its members, and the average within its years', () => {
		const mean = step.filter(({ kind }) => kind === 'group_mean' || kind === 'moving_average');
		fc.assert(
			fc.property(figures, mean, (rows, one) => {
				const values = rows.flatMap((row) => (row.value === null ? [] : [row.value]));
				for (const { value: made } of make(rows, [one])) {
					if (made === null) continue;
					expect(made).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
					expect(made).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
				}
			})
		);
	});
});
