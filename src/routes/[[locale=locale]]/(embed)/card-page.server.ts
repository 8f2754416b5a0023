import type { Locale } from '#lib/i18n/index.ts';
import type { EmbedSubject } from '#lib/view/index.ts';
import { jsonCheck } from '../../json-file.server.ts';
import { cardData } from './card-data.server.ts';
import { drawnEmbed } from './drawn-embed.server.ts';
import type { CardPlace } from './embed-card.ts';
import type { EmbedPage } from './embed-page.ts';
import { embedPage, type EmbedPageData } from './embed-page.server.ts';
import { cardStyle } from './frame-style.server.ts';

/** What a card's choices are drawn from; null for one in which nothing can be chosen. */
async function fileOf({ kind }: EmbedSubject, locale: Locale): Promise<EmbedPage['file']> {
	if (kind !== 'verdict' && kind !== 'matrix') return null;
	const url = kind === 'verdict' ? '../../cards.json' : '../cards.json';
	return { url, ...jsonCheck(await cardData(locale)) };
}

/** A card as the data of its page; null where there is none. */
export async function cardPage(
	subject: EmbedSubject,
	place: CardPlace
): Promise<EmbedPageData | null> {
	const drawn = await drawnEmbed(subject, place.locale);
	if (!drawn) return null;
	const file = await fileOf(subject, place.locale);
	return { ...embedPage(drawn, { ...place, subject, file }), style: cardStyle };
}
