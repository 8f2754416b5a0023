import { SITE_PLACE } from './site-place.ts';

/** Puts the site's own address into examples of code, and lets their buttons copy them. */
export function wakeExamples(places: Iterable<HTMLElement>): void {
	for (const place of places) {
		const site = new URL(place.dataset['example'] ?? '', location.href).href;
		const code = place.querySelector('code');
		const button = place.querySelector('button');
		const status = place.querySelector('[role="status"]');
		if (!code || !button) continue;
		code.textContent = code.textContent.replaceAll(SITE_PLACE, site);
		button.addEventListener('click', () => {
			// Where a browser gives no clipboard, the code stands marked, ready to be copied by hand.
			Promise.resolve()
				.then(() => navigator.clipboard.writeText(code.textContent))
				.then(() => {
					if (status) status.textContent = button.dataset['copied'] ?? '';
				})
				.catch(() => getSelection()?.selectAllChildren(code));
		});
	}
}
