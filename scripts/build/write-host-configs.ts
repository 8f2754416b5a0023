import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apacheConfig } from '../serve/hosts/apache-config.ts';
import { caddyConfig } from '../serve/hosts/caddy-config.ts';
import { headersFile } from '../serve/hosts/headers-file.ts';
import { nginxConfig } from '../serve/hosts/nginx-config.ts';
import { PROJECT_FOLDER } from './site-folder.ts';
import { sitePaths } from './site-paths.ts';

const ROOT = '/var/www/ict-progress';

/**
 * Writes the configuration of servers into a built site: `_headers` and `.htaccess` where their hosts look for them, the
 * others into `hosting/` to be copied. `_headers` names the site's folders, so all are made when these are known.
 */
export function writeHostConfigs(site: string): void {
	const settings = readFileSync(path.join(PROJECT_FOLDER, 'project.inlang/settings.json'), 'utf8');
	const { locales } = JSON.parse(settings) as { locales: string[] };
	const texts = {
		_headers: headersFile(sitePaths(site, locales)),
		'.htaccess': apacheConfig(),
		'hosting/nginx.conf': nginxConfig({ listen: '80', root: ROOT }),
		'hosting/Caddyfile': caddyConfig({ listen: ':80', root: ROOT })
	};
	mkdirSync(path.join(site, 'hosting'), { recursive: true });
	for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(site, file), text);
}
