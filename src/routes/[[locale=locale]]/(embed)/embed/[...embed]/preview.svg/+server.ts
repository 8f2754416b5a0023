import { error } from '@sveltejs/kit';
import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { maybeEmbedSubject } from '#lib/view/index.ts';
import { besideEmbed, embedEntries } from '../../../drawn-embed.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export { embedEntries as entries };

/** The preview of an embed, of which the build makes a PNG. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const subject = maybeEmbedSubject(`embed/${params.embed}`);
	const card = subject && (await besideEmbed(subject, locale));
	if (!card) error(404);
	return new Response(card.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
