import { DEFAULT_METHOD, PROGRESS_METHODS } from '#lib/domain/index.ts';
import { embedWithMethod } from './embed-with-method.ts';

/** Pages whose verdicts follow the method; others take no part of it. */
const JUDGED =
	/\/(action-lines|goals|matrix|targets|economies|indicators\/[a-z0-9-]+)\/|^\/([a-z]{2}\/)?$/;

/** Lets the address name the method of the verdicts, and the address and links follow the reader's choice. */
export function followMethod(): void {
	const page = document.documentElement;
	const asked = new URLSearchParams(location.search).get('method');
	const known = PROGRESS_METHODS.find((method) => method === asked);
	if (known) show(known);

	document.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || target.name !== 'method') return;
		page.dataset['method'] = target.value;
		const address = new URL(location.href);
		if (target.value === DEFAULT_METHOD) address.searchParams.delete('method');
		else address.searchParams.set('method', target.value);
		history.replaceState(history.state, '', address);
	});

	document.addEventListener('click', ({ target }) => {
		const link = target instanceof Element ? target.closest('a') : null;
		const method = page.dataset['method'];
		if (!link || link.origin !== location.origin || !method) return;
		if (link.dataset['follows'] === 'method') {
			link.href = embedWithMethod(link.href, method === DEFAULT_METHOD ? null : method);
			return;
		}
		if (method === DEFAULT_METHOD) return;
		if (!JUDGED.test(link.pathname)) return;
		const address = new URL(link.href);
		address.searchParams.set('method', method);
		link.href = address.href;
	});

	function show(method: string): void {
		page.dataset['method'] = method;
		for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=method]')) {
			radio.checked = radio.value === method;
		}
	}
}
