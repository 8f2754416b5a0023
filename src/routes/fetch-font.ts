import font from './fonts/noto-sans-latin.woff2?url';

/** Fetches the site's font once the page is idle, so that the next page has it from its first paint. */
export function fetchFont(): void {
	const start = async () => {
		try {
			await new FontFace('Noto Sans', `url(${font})`).load();
			sessionStorage.setItem('font', '1');
		} catch {
			// Without the font or without storage the system's own font stays.
		}
	};
	if ('requestIdleCallback' in window) requestIdleCallback(() => void start(), { timeout: 5000 });
	else setTimeout(() => void start(), 1000);
}
