import { embedFrame, type EmbedFrame, type PictureBody } from '#lib/charts/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { DrawnEmbed } from './embed-page.ts';

/** A card without what every frame of the page's language has. */
export type Card = Omit<EmbedFrame, 'locale' | 'notices' | 'chosen'> & {
	/** What a preview shows of it; words alone where left out. */
	picture?: PictureBody;
};

/** Where a card stands: its language, and the path from its page to the site's root. */
export interface CardPlace {
	locale: Locale;
	root: string;
}

/** Puts a card into its frame. */
export function embedCard(card: Card, locale: Locale, notices: readonly string[]): DrawnEmbed {
	return {
		title: card.title,
		summary: `${card.title}. ${card.subtitle}`,
		markup: embedFrame({ ...card, locale, notices, chosen: null }).toString(),
		walk: null,
		card: () => ({
			title: card.title,
			subtitle: card.subtitle,
			body: card.picture ?? null,
			sources: card.sources,
			locale
		})
	};
}
