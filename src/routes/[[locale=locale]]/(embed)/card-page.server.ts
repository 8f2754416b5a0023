import { drawnEmbed } from './drawn-embed.server.ts';
import { cardFiles, type CardSubject } from './card-embeds.server.ts';
import type { CardPlace } from './embed-card.ts';
import { embedPage, type EmbedPageData } from './embed-page.server.ts';
import { cardStyle } from './frame-style.server.ts';

/** A card as the data of its page; null where there is none. */
export async function cardPage(
	subject: CardSubject,
	place: CardPlace
): Promise<EmbedPageData | null> {
	const drawn = await drawnEmbed(subject, place.locale);
	if (!drawn) return null;
	const files = await cardFiles(subject, place.locale);
	return { ...embedPage(drawn, { ...place, ...files, subject }), style: cardStyle };
}
