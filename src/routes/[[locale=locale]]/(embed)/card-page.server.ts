import type { Locale } from '#lib/i18n/index.ts';
import type { EmbedSubject } from '#lib/view/index.ts';
import { jsonCheck } from '../../json-file.server.ts';
import { cardData } from './card-data.server.ts';
import { embedCard, type Card } from './embed-card.ts';
import type { DrawnEmbed, EmbedPage } from './embed-page.ts';
import { embedPage } from './embed-page.server.ts';
import { cardStyle } from './frame-style.server.ts';

/** Where a card stands: its language, and the path from its page to the site's root. */
export interface CardPlace {
	locale: Locale;
	root: string;
}

/** What a card's choices are drawn from; null for one in which nothing can be chosen. */
async function fileOf({ kind }: EmbedSubject, locale: Locale): Promise<EmbedPage['file']> {
	if (kind !== 'verdict' && kind !== 'matrix') return null;
	const url = kind === 'verdict' ? '../../cards.json' : '../cards.json';
	return { url, ...jsonCheck(await cardData(locale)) };
}

/** A card as the data of its page. */
export async function cardPage(
	subject: EmbedSubject,
	card: Card,
	place: CardPlace
): Promise<{ drawn: DrawnEmbed; page: EmbedPage; style: string }> {
	const file = await fileOf(subject, place.locale);
	return {
		drawn: embedCard(card, place.locale, []),
		page: embedPage({ ...place, subject, walk: null, file }),
		style: cardStyle
	};
}
