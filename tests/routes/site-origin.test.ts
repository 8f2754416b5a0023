import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../../src/routes/site-origin.server.ts';

const read = (SITE_ORIGIN?: string) => siteOrigin({ SITE_ORIGIN });

describe('siteOrigin', () => {
	it('is null where the build was not told', () => {
		expect([read(), read(''), read(' ')]).toEqual([null, null, null]);
	});

	it.each([
		['https://ict.example', 'https://ict.example'],
		['https://ICT.example/', 'https://ict.example'],
		['http://localhost:4173', 'http://localhost:4173'],
		['https://ict.example/stats/', 'https://ict.example/stats']
	])('reads %s', (text, origin) => expect(read(text)).toBe(origin));

	it.each([
		'ict.example',
		'ftp://ict.example',
		'https://ict.example/?a=1',
		'https://a:b@c.example'
	])('refuses %s', (text) => expect(() => read(text)).toThrow('SITE_ORIGIN'));
});
