import type { LoadEffects } from '#lib/catalogue/index.ts';

/** Waits in real time; rejects with the signal's reason once it aborts. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const stop = () => {
			clearTimeout(timer);
			reject(signal.reason as Error);
		};
		const timer = setTimeout(() => {
			signal.removeEventListener('abort', stop);
			resolve();
		}, milliseconds);
		if (signal.aborted) stop();
		else signal.addEventListener('abort', stop, { once: true });
	});
}

/** What the catalogue needs to load files: this platform's fetch (or another), timer and hash. */
export function loadEffects(
	fetch: LoadEffects['fetch'] = (url, init) => globalThis.fetch(url, init)
): LoadEffects {
	return { fetch, sleep, subtle: globalThis.crypto.subtle };
}
