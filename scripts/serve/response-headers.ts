import { contentType } from './content-type.ts';

const HASHED = /^_app\/immutable\/|\.[0-9a-f]{8,}\.[a-z0-9]+$/;
const EMBED = /^(?:[a-z]{2,3}(?:-[a-z]+)?\/)?embed\//i;
/** What pages of other origins fetch: data, and the module of the web component. */
const SHARED = /^(data|api)\/|^embed\/.*\.js$/;
const WORKER = /worker[^/]*\.m?js$/i;
const PAGE = {
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()'
};

/** True where a file's name carries its hash. */
export function isImmutable(file: string): boolean {
	return HASHED.test(file);
}

/**
 * The headers of one file of the built site, by its path from the site's root. What a page may load is in the
 * page itself (SvelteKit writes the hashes of its scripts into a <meta> policy); only `frame-ancestors` must be a
 * header. A worker obeys the policy of its own response, so workers carry one that lets Wasm compile.
 */
export function responseHeaders(file: string): Record<string, string> {
	const headers: Record<string, string> = {
		'X-Content-Type-Options': 'nosniff',
		'Content-Type': contentType(file),
		'Cache-Control': isImmutable(file) ? 'public, max-age=31536000, immutable' : 'no-cache'
	};
	if (file.endsWith('.html')) {
		Object.assign(headers, PAGE);
		headers['Content-Security-Policy'] = `frame-ancestors ${EMBED.test(file) ? '*' : "'self'"}`;
	} else if (WORKER.test(file)) {
		headers['Content-Security-Policy'] = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
	}
	if (SHARED.test(file)) headers['Access-Control-Allow-Origin'] = '*';
	return headers;
}
