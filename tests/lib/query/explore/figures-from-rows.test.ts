import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_COLUMNS, type Figure } from '#lib/domain/index.ts';
import { figuresFromRows, type Cell } from '#lib/query/index.ts';

const columns = (...names: string[]) => names.map((name) => ({ name }));

describe('figuresFromRows', () => {
	it('needs an area, a year and a value, and fills the rest', () => {
		const { figures, missing, skipped } = figuresFromRows(
			columns('REF_AREA', 'Time_Period', 'obs_value'),
			[['404', 2020, 22.5]]
		);
		expect({ missing, skipped }).toEqual({ missing: [], skipped: 0 });
		expect(figures).toEqual([
			expect.objectContaining({
				series: 'query',
				indicator: 'query',
				ref_area: '404',
				time_period: 2020,
				sex: '_T',
				value: 22.5,
				obs_value: 22.5,
				obs_status: 'A',
				absence: null
			})
		]);
	});

	it('says which columns are missing', () => {
		expect(figuresFromRows(columns('n'), [[1]])).toEqual({
			figures: [],
			missing: ['ref_area', 'time_period', 'value'],
			skipped: 0
		});
		expect(figuresFromRows(columns('ref_area', 'value'), []).missing).toEqual(['time_period']);
	});

	it('reads years as text and of dates, and areas as numbers', () => {
		const { figures, skipped } = figuresFromRows(columns('ref_area', 'time_period', 'value'), [
			[4, '2020', 1],
			['004', '2021-01-01', 2],
			['004', 'soon', 3],
			['004', 20211, 3],
			[null, 2020, 4],
			['', 2020, 4],
			['004', 2020, 'much']
		]);
		expect(figures.map(({ ref_area, time_period }) => [ref_area, time_period])).toEqual([
			['004', 2020],
			['004', 2021]
		]);
		expect(skipped).toBe(5);
	});

	it('keeps why a value is missing', () => {
		const names = columns('ref_area', 'time_period', 'value', 'obs_status', 'absence');
		const { figures } = figuresFromRows(names, [
			['404', 2020, null, 'Q', null],
			['404', 2021, null, 'O', 'no_base'],
			['404', 2022, null, 'nonsense', 'nonsense'],
			['404', 2023, 5, 'E', 'no_base']
		]);
		expect(figures.map(({ absence, obs_status }) => [absence, obs_status])).toEqual([
			['suppressed', 'Q'],
			['no_base', 'O'],
			['missing', 'O'],
			[null, 'E']
		]);
	});

	it('gives back every figure from its own columns', () => {
		const text = fc.string({ minLength: 1, maxLength: 8 });
		const figure: fc.Arbitrary<Figure> = fc.record({
			series: text,
			ref_area: text,
			sex: text,
			age: text,
			urbanisation: text,
			education_lev: text,
			composite_breakdown: text,
			time_period: fc.integer({ min: 1000, max: 9999 }),
			obs_value: fc.option(fc.double({ noNaN: true })),
			unit_measure: text,
			obs_status: fc.constantFrom('A', 'E', 'O'),
			nature: fc.option(fc.constantFrom('C', 'CA')),
			comment_obs: fc.option(text),
			source: text,
			vintage: text,
			obs_text: fc.option(text),
			indicator: text,
			value: fc.double({ noNaN: true }),
			value_unit: text,
			absence: fc.constant(null),
			members_held: fc.option(fc.nat()),
			members_all: fc.option(fc.nat()),
			projected: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(figure, { maxLength: 5 }), (figures) => {
				const rows = figures.map((row) => FIGURE_COLUMNS.map((name): Cell => row[name] ?? null));
				expect(figuresFromRows(columns(...FIGURE_COLUMNS), rows).figures).toEqual(figures);
			})
		);
	});
});
