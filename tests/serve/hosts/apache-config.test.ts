import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../scripts/serve/header-rules.ts';
import { apacheConfig } from '../../../scripts/serve/hosts/apache-config.ts';
import { PATHS } from './paths.ts';

const SET = /Header always set (\S+) "(.*?)" "expr=%\{REQUEST_URI\} =~ m#(.*)#"/g;

/** The headers that the text sets on a path; a later one takes the place of an earlier one. */
function headersIn(text: string, path: string): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const [, header = '', value = '', pattern = ''] of text.matchAll(SET))
		if (new RegExp(pattern).test(path)) headers[header] = value;
	return headers;
}

describe('apacheConfig', () => {
	it.each(PATHS)('sets the headers of our own server on %s, packed or not', (path) => {
		expect(headersIn(apacheConfig(), path)).toEqual(headersOf(path));
		if (path.endsWith('/')) return;
		for (const end of ['.br', '.gz'])
			expect(headersIn(apacheConfig(), path + end)).toEqual(headersOf(path));
	});

	it('never sends a packed file for a range', () => {
		const text = apacheConfig();
		const rules = text.split(' -f\n').length - 1;
		expect(text.split('%{HTTP:Range} ^$').length - 1).toBe(rules);
	});
});
