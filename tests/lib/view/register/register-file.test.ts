import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	NO_FILTERS,
	chooseIn,
	openRegister,
	orderRecords,
	packRegister,
	unpackRegister
} from '#lib/view/index.ts';
import { packTable, unpackTable } from '../../../../src/lib/view/register/pack-table.ts';
import { NAMES, RECORDS } from './records.ts';

const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const file = throughJson(packRegister(RECORDS, NAMES));

describe('the file of the register', () => {
	it('gives back every record with its links', () => {
		expect(unpackRegister(file)).toEqual(RECORDS);
	});

	it('gives back any table', () => {
		const cell = fc.oneof(fc.constantFrom('a', 'b', '', null, true, 0), fc.string(), fc.integer());
		const rows = fc.array(fc.record({ one: cell, two: cell, three: fc.constantFrom('x', null) }));
		fc.assert(
			fc.property(rows, (any) => {
				expect(unpackTable(throughJson(packTable(any, ['one', 'two', 'three'])))).toEqual(any);
			})
		);
	});

	it('refuses a column that is too short', () => {
		const columns = { one: { cells: [1] } };
		expect(() => unpackTable({ count: 2, columns })).toThrow('one has 1 cells');
	});
});

describe('openRegister', () => {
	const { engine } = openRegister(file);

	it('counts declared and assigned links apart', () => {
		const counts = engine.count(NO_FILTERS);
		expect([...counts.declared]).toEqual([0, 0, 1]);
		expect([...counts.assigned]).toEqual([0, 1, 1]);
		expect(counts.unlinked).toBe(2);
		expect(counts.yearUnknown).toBe(1);
	});

	it('takes regions from economies', () => {
		expect([...engine.count(NO_FILTERS).facets.region]).toEqual([1, 2, 1]);
		expect(engine.count(chooseIn(NO_FILTERS, 'region', ['ITU_AFR'])).total).toBe(2);
	});
});

describe('orderRecords', () => {
	const ids = (sort: Parameters<typeof orderRecords>[1], locale: 'en' | 'fr') =>
		[...orderRecords(RECORDS, sort, locale)].map((row) => RECORDS[row]?.own.activity);

	it('puts what is not known last, whichever the direction', () => {
		expect(ids('newest', 'en')).toEqual(['S-2.2-C2', 'WB-P1', 'AIMS-7', 'DPG-12']);
		expect(ids('oldest', 'en')).toEqual(['AIMS-7', 'WB-P1', 'S-2.2-C2', 'DPG-12']);
		expect(ids('organisation', 'en')).toEqual(['S-2.2-C2', 'WB-P1', 'DPG-12', 'AIMS-7']);
	});

	it('takes titles in the reader’s language', () => {
		expect(ids('title', 'en').indexOf('S-2.2-C2')).toBe(2);
		expect(ids('title', 'fr').indexOf('S-2.2-C2')).toBe(3);
	});
});
