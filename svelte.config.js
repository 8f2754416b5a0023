import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** The one script that stands in src/app.html, which the content security policy must name. */
const [, inlineScript = ''] =
	/<script>([^<]*)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
/** The one that stands in its place in a frame. */
const frameScript = readFileSync('src/embed-first.js', 'utf8').trim();
const [inlineHash, frameHash] = [inlineScript, frameScript].map((script) =>
	createHash('sha256').update(script).digest('base64')
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		// A built page holds thousands of these class names; the development server needs its own.
		...(process.env['NODE_ENV'] === 'production' && { cssHash: ({ hash, css }) => `s${hash(css)}` })
	},
	kit: {
		adapter: adapter({ precompress: false }),
		paths: { relative: true },
		// Styles stand in the page, so that nothing stands between its bytes and its first chart.
		inlineStyleThreshold: 40_000,
		prerender: {
			handleHttpError: ({ path, message }) => {
				// The previews of embeds are drawn when all pages are there.
				if (!/\/embed\/.+\/preview\.png$/.test(path)) throw new Error(message);
			},
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', `sha256-${inlineHash}`, `sha256-${frameHash}`],
				'worker-src': ['self', 'blob:'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
