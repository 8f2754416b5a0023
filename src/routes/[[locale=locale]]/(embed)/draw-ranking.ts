import { loadBarsLayout } from '#lib/charts/index.ts';
import { pickedFigures, whyNotPlain } from '#lib/view/index.ts';
import { drawUsual } from './draw-usual.ts';
import type { AskedChoice, DrawnChoice, EmbedPage } from './embed-page.ts';

export { areaChoices } from './area-choices.ts';

/** Draws a usual choice of a ranking; null for another one. */
export function drawEmbed(page: EmbedPage, asked: AskedChoice): Promise<DrawnChoice | null> {
	return drawUsual(page, asked, {
		layout: loadBarsLayout,
		suits: ({ figures }) => whyNotPlain('bars', figures) === null,
		shown: pickedFigures
	});
}
