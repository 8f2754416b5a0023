import { matrixCard } from '#lib/charts/index.ts';
import { DEFAULT_METHOD } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import {
	matrixCaption,
	matrixModel,
	matrixNotes,
	matrixSentences,
	matrixTable,
	matrixVerdicts,
	type EmbedChoice
} from '#lib/view/index.ts';
import { siteHref } from '../../../site-href.ts';
import type { Card, CardPlace } from '../embed-card.ts';
import { areaRows } from './area-rows.ts';
import type { AreaCard, MatrixData } from './card-data.ts';
import { usedSources } from './used-sources.ts';

/** What a matrix is drawn from, and what of it is shown. */
interface MatrixTask {
	data: MatrixData;
	/** The last part of the area's page address. */
	slug: string;
	area: AreaCard;
	choice: Pick<EmbedChoice, 'method' | 'layer'>;
}

function hrefOf({ slug, choice }: MatrixTask, { locale, root }: CardPlace): string {
	const asked = new URLSearchParams({
		...(slug === 'world' ? {} : { area: slug.toUpperCase() }),
		...(choice.layer === 'thematic' ? { layer: choice.layer } : {}),
		...(choice.method && choice.method !== DEFAULT_METHOD ? { method: choice.method } : {})
	}).toString();
	return siteHref('/matrix/', locale, root) + (asked === '' ? '' : `?${asked}`);
}

/** The card of an area's matrix in a layer by a method. */
export function matrixFrame(task: MatrixTask, place: CardPlace): Card {
	const { data, area, choice } = task;
	const { locale } = place;
	const method = choice.method ?? DEFAULT_METHOD;
	const layer = choice.layer ?? 'official';
	const rows = areaRows(area);
	const cells = matrixVerdicts({ ...data, layer, method }, rows);
	const model = matrixModel({ ...data, layer, method, cells }, locale);
	const [title = '', ...more] = matrixSentences(model, locale);
	const name = m.progress_matrix_of({ area: area.name[locale] }, { locale });
	const members = new Set(model.rows.flat().flatMap((cell) => cell.members));
	const shown = area.figures.filter(({ indicator }) => members.has(indicator));
	return {
		title,
		subtitle: `${name} · ${matrixCaption(model, locale)}`,
		body: matrixCard(model, [name, title, ...more].join(' '), locale),
		drawing: { kind: 'matrix', model },
		notes: [
			...more,
			...matrixNotes(model, locale).map(({ words }) => words),
			...(layer === 'official' ? [m.progress_matrix_note({}, { locale })] : [])
		],
		table: matrixTable(model, name, locale),
		sources: usedSources(
			data.sources,
			shown.map(({ series }) => series)
		),
		href: hrefOf(task, place)
	};
}
