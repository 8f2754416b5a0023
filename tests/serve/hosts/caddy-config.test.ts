import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../scripts/serve/header-rules.ts';
import { caddyConfig } from '../../../scripts/serve/hosts/caddy-config.ts';
import { PATHS } from './paths.ts';

const SET = /(@\S+) path_regexp `(.*)`\s+header \1 (\S+) "(.*)"/g;
const text = caddyConfig({ listen: 'ict.example', root: '/srv/site' });

describe('caddyConfig', () => {
	it.each(PATHS)('sets the headers of our own server on %s', (path) => {
		const headers: Record<string, string> = {};
		for (const [, , pattern = '', header = '', value = ''] of text.matchAll(SET))
			if (new RegExp(pattern).test(path)) headers[header] = value;
		expect(headers).toEqual(headersOf(path));
	});

	it('names each matcher once', () => {
		const names = [...text.matchAll(SET)].map(([, name]) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it('says where the site is', () => {
		expect(text).toContain('ict.example {');
		expect(text).toContain('root * /srv/site');
	});
});
