import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { arrowPiece } from '../../../../src/lib/query/explore/arrow-piece.ts';
import { ownJoinText, ownTableText } from '../../../../src/lib/query/explore/own-join.ts';

const part = (sex: string) => ({
	...{ series: 'A.B', sex, age: '_T', urbanisation: '_T' },
	...{ education_lev: '_T', composite_breakdown: '_T' }
});
const JOIN = {
	...{ table: 'own_survey', refArea: 'ref_area', year: 'year' },
	columns: ['ref_area', 'year', 'rate', 'obs_value', 'own_obs_value'],
	selection: {
		...{ series: ["A.B'C"], from: null, to: null },
		...{ hide_status: [] as const, hide_nature: [] as const }
	},
	figures: []
};

describe('ownJoinText', () => {
	it('joins by area and year, and tells equal names apart', () => {
		expect(ownJoinText(JOIN)).toBe(`SELECT
  o.series,
  o.ref_area,
  o.time_period,
  o.obs_value,
  own."rate",
  own."obs_value" AS "own_obs_value_",
  own."own_obs_value",
  o.* EXCLUDE (series, ref_area, time_period, obs_value)
FROM observations AS o
JOIN "own_survey" AS own
  ON own."ref_area" = o.ref_area
  AND own."year" = o.time_period
WHERE o.series = 'A.B''C'
ORDER BY o.series, o.ref_area, o.time_period`);
	});

	it('keeps the breakdowns, years and flags of the figures shown', () => {
		const selection = {
			...{ series: ['A.B'], from: 2015, to: 2020 },
			...{ hide_status: ['E', 'F'] as const, hide_nature: ['E'] as const }
		};
		const figures = [part('M'), part('F'), part('F')];
		const text = ownJoinText({ ...JOIN, columns: [], selection, figures });
		expect(text.slice(text.indexOf('WHERE'))).toBe(`WHERE o.series = 'A.B'
  AND o.sex IN ('F', 'M')
  AND o.age = '_T'
  AND o.urbanisation = '_T'
  AND o.education_lev = '_T'
  AND o.composite_breakdown = '_T'
  AND o.time_period >= 2015
  AND o.time_period <= 2020
  AND o.obs_status NOT IN ('E', 'F')
  AND (o.nature IS NULL OR o.nature NOT IN ('E'))
ORDER BY o.series, o.ref_area, o.time_period`);
	});

	it('refuses a name that is none', () => {
		expect(() => ownTableText('a"; DROP TABLE b')).toThrow(TypeError);
	});
});

describe('arrowPiece', () => {
	const columns = [
		{ name: 't', type: 'VARCHAR' },
		{ name: 'd', type: 'DOUBLE' },
		{ name: 'i', type: 'BIGINT' },
		{ name: 'b', type: 'BOOLEAN' },
		{ name: 'y', type: 'DATE' }
	];

	it('holds every type, nothing lost', async () => {
		const cells = [
			['é', null, '', '国'.repeat(2000)],
			[1.5, null, -0.1, 1e300],
			[1, null, 9007199254740993n, -1],
			[true, null, false, true],
			['2024-02-29', null, '1969-12-31', '0001-01-01']
		];
		const table = tableFromIPC(await arrowPiece(columns, cells));
		const column = (name: string) =>
			Array.from(table.getChild(name) ?? [], (cell: unknown) => cell);
		expect(column('t')).toEqual(cells[0]);
		expect(column('d')).toEqual(cells[1]);
		expect(column('i')).toEqual([1n, null, 9007199254740993n, -1n]);
		expect(column('b')).toEqual(cells[3]);
		expect(
			column('y').map((day) =>
				day === null ? null : new Date(Number(day)).toISOString().slice(0, 10)
			)
		).toEqual(cells[4]);
	});

	it('has the same schema whatever the cells, and with none', async () => {
		const one = tableFromIPC(
			await arrowPiece(
				columns,
				columns.map(() => [null])
			)
		);
		const none = tableFromIPC(
			await arrowPiece(
				columns,
				columns.map(() => [])
			)
		);
		expect([one.numRows, none.numRows]).toEqual([1, 0]);
		expect(String(none.schema)).toBe(String(one.schema));
	});
});
