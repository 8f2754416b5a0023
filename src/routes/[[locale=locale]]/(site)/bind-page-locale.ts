import { bindLocale } from '#lib/i18n/index.ts';
import { pageLocale } from './page-locale.ts';

/** Makes messages speak the page's language in the browser. */
export function bindPageLocale(): void {
	const locale = pageLocale();
	bindLocale(() => locale);
}
