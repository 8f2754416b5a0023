import { bindLocale } from '#lib/i18n/index.ts';
import { drawCard } from './draw-card.ts';
import type { AskedChoice, DrawnEmbed, EmbedPage } from './embed-page.ts';

/** Draws the card that an address asks for; throws what the frame can say. */
export function drawEmbed(page: EmbedPage, { search }: AskedChoice): Promise<DrawnEmbed> {
	bindLocale(() => page.locale);
	return drawCard(page, search);
}
