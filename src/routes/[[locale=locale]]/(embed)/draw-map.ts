import { EMBED_LAND, heldOutlines, loadMapLayout } from '#lib/charts/index.ts';
import { isValued, spreadFigures, type ExploreChartInput } from '#lib/view/index.ts';
import { drawUsual } from './draw-usual.ts';
import type { AskedChoice, DrawnChoice, EmbedPage } from './embed-page.ts';

export { areaChoices } from './area-choices.ts';

/** With the outlines that the frame shows already, which weigh more than all else; null where it has none. */
function withOutlines(input: ExploreChartInput): ExploreChartInput | null {
	const outlines = heldOutlines(document);
	return outlines && { ...input, outlines };
}

/** Draws a usual choice of a map; null for another one. */
export function drawEmbed(page: EmbedPage, asked: AskedChoice): Promise<DrawnChoice | null> {
	return drawUsual(page, asked, {
		layout: loadMapLayout,
		suits: ({ figures, names }) =>
			figures.some((own) => isValued(own) && names.area(own.ref_area)?.kind === 'economy'),
		shown: spreadFigures,
		land: EMBED_LAND,
		prepare: withOutlines
	});
}
