import { contentType } from './content-type.ts';

const HASHED = /^_app\/immutable\/|\.[0-9a-f]{8,}\.[a-z0-9]+$/;
const EMBED = /^(?:[a-z]{2,3}(?:-[a-z]+)?\/)?embed\//i;
const EVERYWHERE = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()'
};

/**
 * The headers of one file of the built site, by its path from the site's root. What a page may load is in the
 * page itself (SvelteKit writes the hashes of its scripts into a <meta> policy); only `frame-ancestors` must be a
 * header. A worker obeys the policy of its own response, so scripts carry one that lets Wasm compile.
 */
export function responseHeaders(file: string): Record<string, string> {
	const headers: Record<string, string> = {
		...EVERYWHERE,
		'Content-Type': contentType(file),
		'Cache-Control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'
	};
	if (file.endsWith('.html')) {
		headers['Content-Security-Policy'] = `frame-ancestors ${EMBED.test(file) ? '*' : "'self'"}`;
	} else if (/\.m?js$/.test(file)) {
		headers['Content-Security-Policy'] = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
	}
	if (file.startsWith('data/')) headers['Access-Control-Allow-Origin'] = '*';
	return headers;
}
