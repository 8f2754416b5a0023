import { drawUsual } from './draw-usual.ts';
import type { AskedChoice, DrawnChoice, EmbedPage } from './embed-page.ts';
import { LINES } from './usual-charts.ts';

export { areaChoices } from './area-choices.ts';

/** Draws a usual choice of lines; null for another one. */
export function drawEmbed(page: EmbedPage, asked: AskedChoice): Promise<DrawnChoice | null> {
	return drawUsual(page, asked, LINES);
}
