import { matrixBody } from '#lib/charts/index.ts';
import { areaName, DEFAULT_METHOD } from '#lib/domain/index.ts';
import { cellIndicators } from '../../cell-indicators.server.ts';
import { frameworks } from '../../frameworks.server.ts';
import { areaVerdicts } from '../../progress-data.server.ts';
import { seriesSources } from '../../series-sources.server.ts';
import { worldArea } from '../../site-data.server.ts';
import { siteHref } from '../../site-href.ts';
import type { Card, CardPlace } from './embed-card.ts';
import { matrixFrame } from './matrix-frame.ts';

/** The card of the World's official matrix by the default method. */
export async function matrixEmbed({ locale, root }: CardPlace): Promise<Card> {
	const world = await worldArea();
	const { lines, goals, links } = await frameworks();
	const rows = await areaVerdicts(world.ref_area);
	const { series, model, ...frame } = matrixFrame({
		...{ lines, goals, links, locale },
		area: areaName(world, locale),
		layer: 'official',
		method: DEFAULT_METHOD,
		rows: rows.filter(({ measure }) => measure === 'value'),
		indicators: await cellIndicators(locale)
	});
	return {
		...frame,
		picture: matrixBody(model),
		sources: await seriesSources(series, locale),
		href: siteHref('/matrix/', locale, root)
	};
}
