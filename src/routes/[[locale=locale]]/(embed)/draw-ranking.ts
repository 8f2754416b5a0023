import { drawUsual } from './draw-usual.ts';
import type { AskedChoice, DrawnChoice, EmbedPage } from './embed-page.ts';
import { BARS } from './usual-charts.ts';

export { areaChoices } from './area-choices.ts';

/** Draws a usual choice of a ranking; null for another one. */
export function drawEmbed(page: EmbedPage, asked: AskedChoice): Promise<DrawnChoice | null> {
	return drawUsual(page, asked, BARS);
}
