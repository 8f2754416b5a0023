import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { arrowPiece } from '../../../../src/lib/query/explore/arrow-piece.ts';
import { ownJoinText, ownTableText } from '../../../../src/lib/query/explore/own-join.ts';

describe('ownJoinText', () => {
	it('joins by area and year, and tells equal names apart', () => {
		expect(
			ownJoinText({
				table: 'own_survey',
				refArea: 'ref_area',
				year: 'year',
				columns: ['ref_area', 'year', 'rate', 'obs_value'],
				series: ["A.B'C"]
			})
		).toBe(`SELECT
  o.series,
  o.ref_area,
  o.time_period,
  o.obs_value,
  o.obs_status,
  o.nature,
  own."rate",
  own."obs_value" AS "own_obs_value"
FROM observations AS o
JOIN "own_survey" AS own
  ON own."ref_area" = o.ref_area
  AND own."year" = o.time_period
WHERE o.series IN ('A.B''C')
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
