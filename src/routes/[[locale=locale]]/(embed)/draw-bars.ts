import { drawUsual } from './draw-usual.ts';
import type { AskedChoice, DrawnChoice, EmbedPage } from './embed-page.ts';
import { ONE_YEAR } from './usual-charts.ts';

export { areaChoices } from './area-choices.ts';

/** Draws a usual choice of figures that are all of one year; null for another one. */
export function drawEmbed(page: EmbedPage, asked: AskedChoice): Promise<DrawnChoice | null> {
	return drawUsual(page, asked, ONE_YEAR);
}
