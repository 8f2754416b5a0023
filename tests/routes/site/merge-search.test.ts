import { describe, expect, it } from 'vitest';
import {
	mergeSearch,
	pickSearch
} from '../../../src/routes/[[locale=locale]]/(site)/merge-search.ts';

describe('the query part of an address that several parts of a page share', () => {
	it('replaces the parameters of one part and leaves the others as they are', () => {
		expect(mergeSearch('?method=SDSN&areas=KEN,IND&judge=KEN', ['areas'], '?areas=UGA')).toBe(
			'?areas=UGA&method=SDSN&judge=KEN'
		);
		expect(mergeSearch('?areas=KEN', ['areas'], '')).toBe('');
		expect(mergeSearch('', ['judge'], 'judge=KEN&base=2010')).toBe('?judge=KEN&base=2010');
	});

	it('picks the parameters of one part', () => {
		expect(pickSearch('?method=SDSN&areas=KEN,IND', ['areas'])).toBe('?areas=KEN,IND');
		expect(pickSearch('?method=SDSN', ['areas'])).toBe('');
	});
});
