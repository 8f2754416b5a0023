import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import {
	BASE_LOCALE,
	bindLocale,
	localeDirection,
	maybeLocale,
	type Locale
} from '#lib/i18n/index.ts';
import { fillIslands } from './routes/fill-islands.ts';

const current = new AsyncLocalStorage<Locale>();
bindLocale(() => current.getStore() ?? BASE_LOCALE);

export const handle: Handle = ({ event, resolve }) => {
	const locale = maybeLocale(event.params.locale) ?? BASE_LOCALE;
	return current.run(locale, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				fillIslands(
					html.replace('%lang%', locale).replace('%dir%', localeDirection(locale)),
					event.locals.islands
				),
			// Scripts and the font wait for the first chart.
			preload: () => false
		})
	);
};
