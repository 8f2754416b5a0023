import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import {
	BASE_LOCALE,
	bindLocale,
	localeDirection,
	maybeLocale,
	type Locale
} from '#lib/i18n/index.ts';
import { building } from '$app/environment';
import { fillIslands, stripMarks } from './routes/[[locale=locale]]/(site)/fill-islands.ts';
import { frameHead } from './routes/[[locale=locale]]/(embed)/frame-head.server.ts';
import { liveScript } from './routes/[[locale=locale]]/(site)/live-script.server.ts';

const current = new AsyncLocalStorage<Locale>();
bindLocale(() => current.getStore() ?? BASE_LOCALE);

export const handle: Handle = ({ event, resolve }) => {
	const locale = maybeLocale(event.params.locale) ?? BASE_LOCALE;
	const isEmbed = event.route.id?.includes('/(embed)/') ?? false;
	return current.run(locale, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				fillIslands(
					(isEmbed ? frameHead : (page: string) => page)(building ? stripMarks(html) : html)
						.replace('%lang%', locale)
						.replace('%dir%', localeDirection(locale))
						.replace('%live%', liveScript),
					event.locals.islands
				),
			// Scripts and the font wait for the first chart.
			preload: () => false
		})
	);
};

/** The previews of embeds are drawn when all pages are there: that they are not yet is no fault. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	const isAwaited = building && /\/embed\/.+\/preview\.png$/.test(event.url.pathname);
	if (!isAwaited) console.error(status, event.url.pathname, error);
	return { message };
};
