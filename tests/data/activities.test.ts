import { describe, expect, it } from 'vitest';
import {
	ACTIVITY_KINDS,
	ACTIVITY_STATUSES,
	AMOUNT_BASES,
	LINK_LAYERS,
	ORGANISATION_TYPES,
	RULE_BASES,
	RULE_CONFIDENCES,
	YEAR_BASES
} from '#lib/domain/index.ts';
import { column, readData } from './read-data.ts';

const codelists = readData('codelists');
const terms = readData('activity-terms');
const codes = (field: string) =>
	new Set(terms.filter((row) => row['field'] === field).map((row) => row['code']));

describe('the words of activities', () => {
	it.each([
		['ACTIVITY_KIND', ACTIVITY_KINDS],
		['ACTIVITY_STATUS', ACTIVITY_STATUSES],
		['AMOUNT_BASIS', AMOUNT_BASES],
		['LINK_LAYER', LINK_LAYERS],
		['ORGANISATION_TYPE', ORGANISATION_TYPES],
		['RULE_BASIS', RULE_BASES],
		['RULE_CONFIDENCE', RULE_CONFIDENCES],
		['YEAR_BASIS', YEAR_BASES]
	] as const)('name every code of %s, and no other', (list, all) => {
		const named = codelists.filter((row) => row['codelist'] === list);
		expect(column(named, 'code').toSorted()).toEqual([...all].toSorted());
	});

	it('lead from every wording to a code of the lists', () => {
		const within = (field: string, all: readonly string[]) =>
			expect([...codes(field)].filter((code) => code !== '' && !all.includes(code ?? ''))).toEqual(
				[]
			);
		within('kind', ACTIVITY_KINDS);
		within('status', ACTIVITY_STATUSES);
		within('year_basis', YEAR_BASES);
		within('organisation_type', ORGANISATION_TYPES);
		within('amount_basis', AMOUNT_BASES);
		within('source', column(readData('sources'), 'source'));
		within('process', column(readData('processes'), 'process'));
	});

	it('say why a wording has no code', () => {
		const bare = terms.filter((row) => row['code'] === '');
		expect(bare.filter((row) => row['note'] === '')).toEqual([]);
	});

	it('stand once for each field', () => {
		const keys = terms.map((row) => `${row['field']} ${row['text']}`);
		expect(new Set(keys).size).toBe(keys.length);
	});
});
