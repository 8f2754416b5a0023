import { error, json } from '@sveltejs/kit';
import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { embedPath, maybeEmbedSubject, oembedJson } from '#lib/view/index.ts';
import { siteOrigin } from '../../../../../site-origin.server.ts';
import { besideEmbed, embedEntries } from '../../../drawn-embed.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export { embedEntries as entries };

/** The oEmbed of an embed. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const subject = maybeEmbedSubject(`embed/${params.embed}`);
	const card = subject && (await besideEmbed(subject, locale));
	if (!card) error(404);
	return json(
		oembedJson({
			path: embedPath(subject, locale),
			title: card.title,
			height: card.height,
			...{ locale, origin: siteOrigin() }
		})
	);
};
