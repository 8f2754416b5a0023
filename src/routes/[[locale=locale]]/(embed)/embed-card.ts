import { embedFrame, type EmbedFrame } from '#lib/charts/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { DrawnEmbed } from './embed-page.ts';

/** A card without what every frame of the page's language has. */
export type Card = Omit<EmbedFrame, 'locale' | 'notices'>;

/** Puts a card into its frame. */
export function embedCard(card: Card, locale: Locale, notices: readonly string[]): DrawnEmbed {
	return {
		title: card.title,
		summary: `${card.title}. ${card.subtitle}`,
		markup: embedFrame({ ...card, locale, notices }).toString(),
		walk: null
	};
}
