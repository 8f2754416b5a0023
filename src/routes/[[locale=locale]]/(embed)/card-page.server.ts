import { embedFrame, type EmbedFrame } from '#lib/charts/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { EmbedSubject } from '#lib/view/index.ts';
import type { DrawnEmbed, EmbedPage } from './embed-page.ts';
import { embedPage } from './embed-page.server.ts';
import { cardStyle } from './frame-style.server.ts';

/** A card without what every frame of the page's language has. */
export type Card = Omit<EmbedFrame, 'locale' | 'notices'>;

/** Where a card stands: its language, and the path from its page to the site's root. */
export interface CardPlace {
	locale: Locale;
	root: string;
}

/** A card as the data of its page. */
export function cardPage(
	subject: EmbedSubject,
	card: Card,
	place: CardPlace
): { drawn: DrawnEmbed; page: EmbedPage; style: string } {
	const { locale } = place;
	return {
		drawn: {
			title: card.title,
			summary: `${card.title}. ${card.subtitle}`,
			markup: embedFrame({ ...card, locale, notices: [] }).toString(),
			walk: null
		},
		page: embedPage({ ...place, subject, walk: null, file: null }),
		style: cardStyle
	};
}
