import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sitePaths } from '../../scripts/build/site-paths.ts';
import { writeHostConfigs } from '../../scripts/build/write-host-configs.ts';

let site: string;

beforeEach(() => {
	site = mkdtempSync(path.join(tmpdir(), 'hosts-'));
	for (const file of [
		...['index.html', '404.html', 'indicators/x/index.html', 'geo/world.svg'],
		...['embed/matrix/index.html', 'embed/frames.js', 'fr/index.html', 'fr/embed/x/index.html'],
		...['fr/targets/index.html', 'data/index.html', '_app/immutable/a.js']
	]) {
		mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
		writeFileSync(path.join(site, file), '');
	}
});
afterEach(() => rmSync(site, { recursive: true }));

describe('sitePaths', () => {
	it('tells folders of embeds from those of pages and of files', () => {
		expect(sitePaths(site, ['en', 'fr'])).toEqual({
			embeds: ['/embed/', '/fr/embed/'],
			folders: ['/data/', '/fr/targets/', '/indicators/'],
			pages: ['/', '/404.html', '/fr/'],
			scripts: ['/embed/frames.js']
		});
	});
});

describe('writeHostConfigs', () => {
	it('writes each where its host looks for it', () => {
		writeHostConfigs(site);
		const read = (file: string) => readFileSync(path.join(site, file), 'utf8');
		expect(read('_headers')).toContain('/fr/embed/*\n  Content-Security-Policy: frame-ancestors *');
		expect(read('.htaccess')).toContain('ErrorDocument 404 /404.html');
		expect(read('hosting/nginx.conf')).toContain('gzip_static on;');
		expect(read('hosting/Caddyfile')).toContain('precompressed br gzip');
	});
});
