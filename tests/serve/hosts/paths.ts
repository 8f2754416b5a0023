/** A path of each kind that the site has. */
export const PATHS = [
	...['/', '/index.html', '/404.html', '/fr/', '/indicators/x/', '/fr/indicators/x/index.html'],
	...['/make-embed/', '/embed/matrix/', '/embed/indicator/x/map/', '/fr/embed/verdict/x/'],
	...['/embed/frames.js', '/embed/matrix/preview.png', '/embed/matrix/oembed.json'],
	...['/data/a.0a1b2c3d.parquet', '/data/manifest.json', '/api/v1/data/x/latest.csv'],
	...['/indicators/x/figures.json', '/_app/immutable/start.a1b2.js', '/favicon.svg'],
	...['/_app/immutable/workers/engine.worker.a1b2.js', '/geo/world.2a146f8f.svg', '/a.woff2']
];
