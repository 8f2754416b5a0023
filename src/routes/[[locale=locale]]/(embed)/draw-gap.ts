import { loadDotsLayout, loadDumbbellLayout } from '#lib/charts/index.ts';
import {
	gapPairs,
	pairedFigures,
	pickedFigures,
	whyNotPlain,
	type ExploreChartInput
} from '#lib/view/index.ts';
import { drawUsual } from './draw-usual.ts';
import type { AskedChoice, DrawnChoice, EmbedPage } from './embed-page.ts';

export { areaChoices } from './area-choices.ts';

const isPair = ({ chart }: ExploreChartInput) => chart.kind === 'dumbbell';

/** Draws a usual choice of a gap; null for another one. */
export function drawEmbed(page: EmbedPage, asked: AskedChoice): Promise<DrawnChoice | null> {
	return drawUsual(page, asked, {
		layout: (input) => (isPair(input) ? loadDumbbellLayout : loadDotsLayout)(),
		suits: (input) =>
			whyNotPlain('bars', input.figures) === null &&
			(!isPair(input) || (gapPairs(input)?.pairs.length ?? 0) > 0),
		shown: (input) => (isPair(input) ? pairedFigures : pickedFigures)(input)
	});
}
