import { heldOutlines } from '#lib/charts/index.ts';
import { drawUsual } from './draw-usual.ts';
import type { AskedChoice, DrawnChoice, EmbedPage } from './embed-page.ts';
import { MAP } from './usual-charts.ts';

export { areaChoices } from './area-choices.ts';

/** Draws a usual choice of a map; null for another one. */
export function drawEmbed(page: EmbedPage, asked: AskedChoice): Promise<DrawnChoice | null> {
	return drawUsual(page, asked, {
		...MAP,
		// Those that the frame shows already, which weigh more than all else.
		prepare: (input) => {
			const outlines = heldOutlines(document);
			return outlines && { ...input, outlines };
		}
	});
}
