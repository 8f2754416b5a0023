import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPLORE_FIELDS, type ExplorePivot, type Figure } from '#lib/domain/index.ts';
import {
	buildPivot,
	decimalSum,
	fieldValue,
	firstPivot,
	isValued,
	turnPage,
	type PivotTable
} from '#lib/view/index.ts';
import { figure, names } from '../figures.ts';

const NAMES = names();
const PIVOT: ExplorePivot = { rows: [], columns: [], pages: [], page: [], totals: false };

const figures = fc
	.uniqueArray(
		fc.record({
			series: fc.constantFrom('S.X', 'S.Y'),
			ref_area: fc.constantFrom('004', '008', '012', '013', '001'),
			time_period: fc.integer({ min: 2018, max: 2021 }),
			sex: fc.constantFrom('F', 'M', '_T'),
			unit_measure: fc.constantFrom('NUMBER', 'PERCENT'),
			value: fc.option(fc.integer({ min: 0, max: 500 }).map((whole) => whole / 10))
		}),
		{
			maxLength: 40,
			selector: ({ series, ref_area, time_period, sex }) =>
				[series, ref_area, time_period, sex].join()
		}
	)
	.map((rows) =>
		rows.map(({ ref_area, time_period, value, ...rest }) =>
			figure(ref_area, time_period, value, rest)
		)
	);
const fields = fc.subarray([...EXPLORE_FIELDS], { maxLength: 3 });
const pivots = fc.record({
	rows: fields,
	columns: fields,
	pages: fields,
	page: fc.array(fc.constantFrom('', 'F', '2019', 'nothing'), { maxLength: 3 }),
	totals: fc.boolean()
});
/** Pivots in which every field that tells figures apart is placed. */
const wholePivots = fc
	.tuple(
		fc.shuffledSubarray(['series', 'ref_area', 'time_period', 'sex'] as const, { minLength: 4 }),
		fc.nat({ max: 4 }),
		fc.nat({ max: 4 })
	)
	.map(([all, one, other]): ExplorePivot => {
		const [from, to] = [Math.min(one, other), Math.max(one, other)];
		const parts = { rows: all.slice(0, from), columns: all.slice(from, to), pages: all.slice(to) };
		return { ...PIVOT, ...parts, totals: true };
	});

function allPages(rows: readonly Figure[], pivot: ExplorePivot): PivotTable[] {
	const first = buildPivot(rows, pivot, NAMES);
	if (first.kind === 'refused') return [];
	return first.pages
		.reduce<ExplorePivot[]>(
			(before, { place, values }) =>
				before.flatMap((own) => values.map((value) => turnPage(own, place, value))),
			[pivot]
		)
		.map((own) => buildPivot(rows, own, NAMES))
		.filter((table) => table.kind === 'table');
}

function held(tables: readonly PivotTable[]): Figure[] {
	return tables.flatMap(({ cells }) => cells.flat()).filter((cell) => cell !== null);
}

describe('buildPivot', () => {
	test('every figure stands in exactly one cell of one page, or the pivot is refused', () => {
		fc.assert(
			fc.property(figures, pivots, (rows, pivot) => {
				const table = buildPivot(rows, pivot, NAMES);
				if (table.kind === 'refused') {
					expect(table.code === 'no_figures').toBe(rows.length === 0);
					return;
				}
				const cells = held(allPages(rows, pivot));
				expect(cells).toHaveLength(rows.length);
				expect(new Set(cells)).toEqual(new Set(rows));
			})
		);
	});

	test('a cell stands under the values of its figure', () => {
		fc.assert(
			fc.property(figures, wholePivots, (rows, pivot) => {
				for (const { cells, rowFields, columnFields, rows: heads, columns } of allPages(
					rows,
					pivot
				)) {
					cells.forEach((row, at) =>
						row.forEach((cell, place) => {
							if (cell === null) return;
							expect(rowFields.map((field) => fieldValue(cell, field, NAMES))).toEqual(heads[at]);
							expect(columnFields.map((field) => fieldValue(cell, field, NAMES))).toEqual(
								columns[place]
							);
						})
					);
				}
			})
		);
	});

	test('with every field placed nothing is refused, and totals equal sums', () => {
		fc.assert(
			fc.property(figures, wholePivots, (rows, pivot) => {
				const tables = allPages(rows, pivot);
				expect(tables.length > 0).toBe(rows.length > 0);
				for (const { cells, rowTotals, columnTotals, columns } of tables) {
					const turned = columns.map((_head, place) => cells.map((row) => row[place] ?? null));
					for (const [totals, lines] of [
						[rowTotals, cells],
						[columnTotals, turned]
					] as const) {
						lines.forEach((line, index) => {
							const valued = line.filter((cell) => cell !== null).filter(isValued);
							const total = totals?.lines[index];
							expect(total?.count).toBe(valued.length);
							expect(total?.of).toBe(line.length);
							const adds = totals?.why === null && valued.length === line.length;
							const sum = adds ? decimalSum(valued.map(({ value }) => value)) : null;
							expect(total?.sum).toBe(sum);
							if (sum === null) return;
							expect(valued.every(({ value_unit }) => value_unit === 'NUMBER')).toBe(true);
							expect(new Set(valued.map(({ time_period }) => time_period)).size).toBe(1);
						});
					}
				}
			})
		);
	});

	test('names the fields that must be placed', () => {
		const rows = [
			figure('004', 2020, 1, { sex: 'F' }),
			figure('004', 2021, 2, { sex: 'F' }),
			figure('004', 2020, 3, { sex: 'M' }),
			figure('008', 2020, 4, { sex: 'M' })
		];
		const refused = (pivot: Partial<ExplorePivot>) =>
			buildPivot(rows, { ...PIVOT, ...pivot }, NAMES);
		expect(refused({ rows: ['ref_area'] })).toEqual({
			...{ kind: 'refused', code: 'must_place', fields: ['time_period', 'sex'] }
		});
		expect(refused({ rows: ['ref_area'], columns: ['sex'] })).toMatchObject({
			...{ code: 'must_place', fields: ['time_period'] }
		});
		expect(refused({ rows: ['region', 'sex', 'time_period'] })).toMatchObject({ kind: 'table' });
		expect(refused(firstPivot(rows, NAMES))).toMatchObject({
			...{ kind: 'table', rowFields: ['ref_area', 'sex'], columnFields: ['time_period'] }
		});
	});

	test('refuses the same figure twice, and nothing at all', () => {
		const rows = [figure('004', 2020, 1), figure('004', 2020, 2)];
		expect(buildPivot(rows, PIVOT, NAMES)).toMatchObject({ code: 'same_figure' });
		expect(buildPivot([], PIVOT, NAMES)).toMatchObject({ code: 'no_figures' });
	});

	test('fields with one value are named once and left out of the heads', () => {
		const rows = [figure('004', 2020, 1), figure('004', 2021, 2)];
		const table = buildPivot(
			rows,
			{ ...PIVOT, rows: ['ref_area', 'sex'], columns: ['time_period'] },
			NAMES
		);
		expect(table).toMatchObject({
			...{ rowFields: [], rows: [[]], columns: [['2020'], ['2021']] },
			alone: [
				{ field: 'series', value: 'S.X' },
				{ field: 'ref_area', value: '004' },
				{ field: 'sex', value: '_T' }
			]
		});
	});

	test('orders values in their field’s own way', () => {
		const rows = ['Y5T9', 'Y15T24', '_T', 'Y10T14'].flatMap((age) =>
			['008', '004', '001'].map((area) => figure(area, 2020, 1, { age }))
		);
		const table = buildPivot(rows, { ...PIVOT, rows: ['ref_area'], columns: ['age'] }, NAMES);
		expect(table).toMatchObject({
			rows: [['001'], ['004'], ['008']],
			columns: [['_T'], ['Y5T9'], ['Y10T14'], ['Y15T24']]
		});
		const incomes = ['004', '008', '005', '002', '001'].map((area) => figure(area, 2020, 1));
		expect(
			buildPivot(incomes, { ...PIVOT, rows: ['income_group', 'ref_area'] }, NAMES)
		).toMatchObject({
			rows: [
				['WB_HIC', '008'],
				['WB_LIC', '005'],
				[null, '001'],
				[null, '002'],
				[null, '004']
			]
		});
	});
});

describe('totals', () => {
	const number = { unit_measure: 'NUMBER' };
	const why = (rows: Figure[], pivot: Partial<ExplorePivot>) => {
		const table = buildPivot(rows, { ...PIVOT, totals: true, ...pivot }, NAMES);
		if (table.kind === 'refused') throw new Error(table.code);
		return table;
	};

	test('sum a partition, and say why there is no sum', () => {
		const sexes = ['F', 'M'].flatMap((sex) =>
			['004', '008'].map((area) => figure(area, 2020, sex === 'F' ? 0.1 : 0.2, { sex, ...number }))
		);
		const table = why(sexes, { rows: ['ref_area'], columns: ['sex'] });
		expect(table.rowTotals?.lines.map(({ sum }) => sum)).toEqual([0.3, 0.3]);
		expect(table.columnTotals?.lines.map(({ sum }) => sum)).toEqual([0.2, 0.4]);
		expect(table.total?.sum).toBe(0.6);
		const years = sexes.map((row) => ({ ...row, time_period: row.sex === 'F' ? 2020 : 2021 }));
		expect(why(years, { rows: ['ref_area'], columns: ['sex'] }).rowTotals?.why).toBe('years');
		const percent = sexes.map((row) => ({ ...row, value_unit: 'PERCENT' }));
		expect(why(percent, { rows: ['ref_area'], columns: ['sex'] }).rowTotals).toMatchObject({
			...{ why: 'not_a_sum', lines: [{ sum: null, count: 2, of: 2 }, {}] }
		});
	});

	test('no sum stands beside a published total, over several series, or with a part missing', () => {
		const withWorld = ['001', '004', '008'].map((area) => figure(area, 2020, 5, number));
		expect(why(withWorld, { rows: ['ref_area'] }).columnTotals?.why).toBe('not_parts');
		const series = ['S.X', 'S.Y'].map((key) => figure('004', 2020, 5, { series: key, ...number }));
		expect(why(series, { columns: ['series'] }).rowTotals?.why).toBe('several_series');
		expect(why(series, { columns: ['series'] }).columnTotals?.why).toBe('one');
		const units = [figure('004', 2020, 5, number), figure('008', 2020, 5)];
		expect(why(units, { rows: ['ref_area'] }).columnTotals?.why).toBe('several_units');
		const missing = [figure('004', 2020, 5, number), figure('008', 2020, null, number)];
		expect(why(missing, { rows: ['ref_area'] }).columnTotals).toMatchObject({
			...{ why: null, lines: [{ sum: null, count: 1, of: 2 }] }
		});
	});
});
