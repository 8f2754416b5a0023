import { describe, expect, it } from 'vitest';
import { openRegisterSearch } from '#lib/view/index.ts';
import { NAMES, RECORDS } from './records.ts';

const search = await openRegisterSearch(RECORDS, NAMES.areas);

function found(query: string): string[] {
	const { texts, order } = search(query);
	return [...order]
		.filter((row) => texts[row] === 1)
		.map((row) => RECORDS[row]?.own.activity ?? '');
}

describe('the search of the register', () => {
	it('reads titles in both languages, organisations, economies, sectors and numbers', () => {
		expect(found('broadband')).toEqual(['WB-P1']);
		expect(found('feuille de route')).toEqual(['S-2.2-C2']);
		expect(found('cote d ivoire')).toEqual(['DPG-12']);
		expect(found('sénégal')).toEqual(['DPG-12']);
		expect(found('Бангладеш')).toEqual(['WB-P1']);
		expect(found('public administration')).toEqual(['WB-P1']);
		expect(found('s-2.2-c2')).toEqual(['S-2.2-C2']);
	});

	it('wants every word, and takes beginnings', () => {
		expect(found('kenya health')).toEqual(['DPG-12']);
		expect(found('kenya').sort()).toEqual(['AIMS-7', 'DPG-12']);
		expect(found('digi bro')).toEqual(['WB-P1']);
		expect(found('kenya broadband')).toEqual([]);
	});

	it('forgives an error only in words that stand nowhere, and says which', () => {
		expect(search('bangladseh broadband').forgiven).toEqual(['bangladseh']);
		expect(found('bangladseh broadband')).toEqual(['WB-P1']);
		expect(search('broadband').forgiven).toEqual([]);
		expect(found('xyzzyx')).toEqual([]);
	});

	it('gives an order of all rows', () => {
		for (const query of ['kenya', '', '=1+1', '%']) {
			expect([...search(query).order].sort()).toEqual([0, 1, 2, 3]);
		}
	});
});
