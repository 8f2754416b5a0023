import { loadLineLayout } from '#lib/charts/index.ts';
import { whyNotPlain } from '#lib/view/index.ts';
import { drawUsual } from './draw-usual.ts';
import type { AskedChoice, DrawnChoice, EmbedPage } from './embed-page.ts';

export { areaChoices } from './area-choices.ts';

/** Draws a usual choice of lines; null for another one. */
export function drawEmbed(page: EmbedPage, asked: AskedChoice): Promise<DrawnChoice | null> {
	return drawUsual(page, asked, {
		layout: loadLineLayout,
		suits: ({ figures }) => whyNotPlain('line', figures) === null,
		shown: ({ figures }) => figures
	});
}
