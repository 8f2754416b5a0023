import { matrixCard } from '#lib/charts/index.ts';
import { areaName, DEFAULT_METHOD } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import {
	matrixCaption,
	matrixModel,
	matrixNotes,
	matrixSentences,
	matrixTable,
	matrixVerdicts
} from '#lib/view/index.ts';
import { cellIndicators } from '../../cell-indicators.server.ts';
import { frameworks } from '../../frameworks.server.ts';
import { areaVerdicts } from '../../progress-data.server.ts';
import { seriesSources } from '../../series-sources.server.ts';
import { worldArea } from '../../site-data.server.ts';
import { siteHref } from '../../site-href.ts';
import type { Card, CardPlace } from './card-page.server.ts';

/** The card of the World's official matrix by the default method. */
export async function matrixEmbed({ locale, root }: CardPlace): Promise<Card> {
	const world = await worldArea();
	const { lines, goals, links } = await frameworks();
	const choice = { layer: 'official', method: DEFAULT_METHOD } as const;
	const rows = (await areaVerdicts(world.ref_area)).filter(({ measure }) => measure === 'value');
	const indicators = await cellIndicators(locale);
	const cells = matrixVerdicts({ ...choice, links, indicators }, rows);
	const model = matrixModel({ ...choice, cells, links, lines, goals }, locale);
	const [title = '', ...more] = matrixSentences(model, locale);
	const name = m.progress_matrix_of({ area: areaName(world, locale) }, { locale });
	const members = new Set(model.rows.flat().flatMap((cell) => cell.members));
	const spoken = rows.filter(({ indicator }) => members.has(indicator));
	return {
		title,
		subtitle: `${name} · ${matrixCaption(model, locale)}`,
		body: matrixCard(model, [name, title, ...more].join(' '), locale),
		notes: [
			...more,
			...matrixNotes(model, locale).map(({ words }) => words),
			m.progress_matrix_note({}, { locale })
		],
		table: matrixTable(model, name, locale),
		sources: await seriesSources(
			spoken.map(({ series }) => series),
			locale
		),
		href: siteHref('/matrix/', locale, root)
	};
}
