import font from './fonts/noto-sans-latin.woff2?url';

/**
 * Fetches the site's font once the page is idle, so that the next page has it from its first paint: `app.html` uses it
 * where a reader comes from another page of the site.
 */
export function fetchFont(): void {
	const start = () => void new FontFace('Noto Sans', `url(${font})`).load().catch(() => undefined);
	if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 5000 });
	else setTimeout(start, 1000);
}
