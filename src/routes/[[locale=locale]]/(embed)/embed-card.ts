import {
	embedFrame,
	type ActivitiesCard,
	type EconomyCard,
	type EmbedFrame,
	type LineCardLayer,
	type VerdictCard
} from '#lib/charts/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { MatrixModel } from '#lib/view/index.ts';
import type { DrawnEmbed } from './embed-page.ts';

/** What the body of a card is drawn of. */
export type CardDrawing =
	| { kind: 'verdict'; card: VerdictCard }
	| { kind: 'layers'; layers: readonly LineCardLayer[] }
	| { kind: 'strip'; card: EconomyCard }
	| { kind: 'activities'; card: ActivitiesCard }
	| { kind: 'matrix'; model: MatrixModel };

/** A card without what every frame of the page's language has. */
export type Card = Omit<EmbedFrame, 'locale' | 'notices' | 'chosen'> & {
	/** What it is drawn of, for its preview; where left out, that has words alone. */
	drawing?: CardDrawing;
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
			body: null,
			sources: card.sources,
			locale
		})
	};
}
