import { describe, expect, it } from 'vitest';
import { headersOf } from '../../scripts/serve/header-rules.ts';

const policy = (path: string) => headersOf(path)['Content-Security-Policy'];
const cached = (path: string) => headersOf(path)['Cache-Control'];
const isShared = (path: string) => {
	const { 'Access-Control-Allow-Origin': read, 'Cross-Origin-Resource-Policy': load } =
		headersOf(path);
	expect(load === 'cross-origin').toBe(read === '*');
	return read === '*';
};

describe('headersOf', () => {
	it.each(['/embed/matrix/', '/embed/indicator/x/map/index.html', '/fr/embed/', '/pt-BR/embed/x/'])(
		'lets %s be framed anywhere',
		(path) => expect(policy(path)).toBe('frame-ancestors *')
	);

	it.each(['/', '/index.html', '/make-embed/', '/fr/make-embed/', '/embedded/', '/404.html'])(
		'lets %s be framed by the site alone',
		(path) => expect(policy(path)).toBe("frame-ancestors 'self'")
	);

	it('lets nothing but pages and workers have a policy', () => {
		for (const path of ['/embed/frames.js', '/embed/x/oembed.json', '/data/a.csv', '/x.svg'])
			expect(policy(path)).toBeUndefined();
		expect(policy('/_app/immutable/workers/parse-worker-a1b2.js')).toContain("'wasm-unsafe-eval'");
	});

	it('never sends X-Frame-Options, which knows no list', () => {
		expect(headersOf('/embed/matrix/')).not.toHaveProperty('X-Frame-Options');
	});

	it.each([
		...['/data/a.parquet', '/api/v1/x.csv', '/_app/immutable/a.js', '/embed/frames.js'],
		...['/fr/embed/matrix/', '/embed/matrix/preview.png', '/indicators/x/figures.json'],
		...['/search.json', '/geo/world.2a146f8f.svg', '/api/v1/dcat.jsonld', '/a.woff2']
	])('opens %s to other sites', (path) => expect(isShared(path)).toBe(true));

	it.each(['/', '/indicators/x/', '/favicon.svg', '/activities/register.csv'])(
		'keeps %s for the site',
		(path) => expect(isShared(path)).toBe(false)
	);

	it('keeps hashed files for ever, scripts of strange pages for an hour, and asks for others again', () => {
		const forever = 'public, max-age=31536000, immutable';
		expect(cached('/_app/immutable/start.js')).toBe(forever);
		expect(cached('/data/x.0a1b2c3d.parquet')).toBe(forever);
		expect(cached('/embed/frames.js')).toBe('public, max-age=3600');
		expect(cached('/embed/matrix/chart.js')).toBe('no-cache');
		expect(cached('/data/manifest.json')).toBe('no-cache');
	});
});
