import { readFileSync } from 'node:fs';
import { dev } from '$app/environment';
import { frameScript } from './embed-script.server.ts';

/** Runs before the first paint, so that a forced theme does not flash; `svelte.config.js` names its hash. */
const FIRST = readFileSync('src/embed-first.js', 'utf8').trim();
const KIND = dev ? 'type="module"' : 'defer';

/** The template of a page with the scripts of a frame in the place of the site's. */
export function frameHead(page: string): string {
	return page
		.replace(/<script>[^<]*document\.referrer[^<]*<\/script>/, () => `<script>${FIRST}</script>`)
		.replace(/<link rel="icon"[^>]*>/, '')
		.replace(
			/<script type="module" src="([^"]*)%live%"><\/script>/,
			(_, site: string) => `<script ${KIND} src="${site}${frameScript()}"></script>`
		);
}
