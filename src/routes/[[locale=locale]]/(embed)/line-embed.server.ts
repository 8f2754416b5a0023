import {
	economyBody,
	economyCard,
	embedBadge,
	actionLineBody,
	lineCard,
	type EmbedTable,
	type LineCardLayer
} from '#lib/charts/index.ts';
import { areaName, DEFAULT_METHOD, type SummaryLayer } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { lineTitle, methodName, spreadCounts } from '#lib/view/index.ts';
import { frameworks, linePath, shortName } from '../../frameworks.server.ts';
import { layerView } from '../../layer-view.server.ts';
import type { IndicatorProgress, LayerView } from '../../progress-view.ts';
import { seriesSources } from '../../series-sources.server.ts';
import { worldArea } from '../../site-data.server.ts';
import { siteHref } from '../../site-href.ts';
import { lineEntries } from '../../summary-entries.server.ts';
import { cardLines, linesSeries, linesTable } from './card-lines.server.ts';
import type { Card, CardPlace } from './embed-card.ts';

/** The last parts of the addresses of the lines' pages. */
export async function embedLines(): Promise<string[]> {
	const { lines } = await frameworks();
	return lines.map(({ action_line }) => action_line.toLowerCase());
}

const own = ({ methods }: Pick<IndicatorProgress, 'methods'>) =>
	methods.find(({ method }) => method === DEFAULT_METHOD);
const valuesOf = ({ indicators }: LayerView) =>
	indicators.filter(({ measure }) => measure === 'value');
const summaryOf = ({ summaries }: LayerView) =>
	summaries.find(({ method }) => method === DEFAULT_METHOD);

function cardLayer(layer: LayerView, locale: Locale): LineCardLayer {
	const summary = summaryOf(layer);
	const none = m.progress_layer_none({}, { locale }).replace(/\.$/, '');
	return {
		title:
			layer.layer === 'official'
				? m.progress_layer_official({}, { locale })
				: m.progress_layer_thematic({}, { locale }),
		verdict: summary?.verdict ?? null,
		sentence: summary?.sentence ?? none,
		note:
			layer.layer === 'official'
				? m.progress_layer_official_note({}, { locale })
				: m.progress_layer_thematic_note({}, { locale }),
		counts: summary ? spreadCounts(valuesOf(layer).flatMap((row) => own(row)?.verdict ?? [])) : []
	};
}

/** The indicators of both layers, each once. */
function indicatorsTable(
	layers: readonly LayerView[],
	caption: string,
	locale: Locale
): EmbedTable | null {
	const names: Record<SummaryLayer, string> = {
		official: m.embed_layer_official({}, { locale }),
		thematic: m.embed_layer_thematic({}, { locale })
	};
	const found = new Map<string, { row: IndicatorProgress | null; name: string; in: string[] }>();
	for (const layer of layers) {
		const rows = [
			...valuesOf(layer).map((row) => ({ ...row, row })),
			...layer.missing.map((each) => ({ ...each, row: null }))
		];
		for (const { indicator, name, row } of rows) {
			const known = found.get(indicator) ?? { row, name, in: [] };
			found.set(indicator, { ...known, in: [...known.in, names[layer.layer]] });
		}
	}
	if (found.size === 0) return null;
	return {
		caption,
		heads: [
			m.progress_col_indicator({}, { locale }),
			m.progress_col_verdict({}, { locale }),
			m.progress_col_latest({}, { locale }),
			m.charts_table_year({}, { locale }),
			m.progress_matrix_layer({}, { locale })
		],
		rows: [...found.values()].map(({ row, name, in: shown }) => {
			const said = row && own(row);
			return [
				name,
				said ? embedBadge(said, locale) : m.progress_no_figure({}, { locale }),
				row ? [row.value, ...row.flags.map(({ code }) => code)].join(' ') : '–',
				row?.year ?? '–',
				shown.join(', ')
			];
		}),
		figures: [2, 3]
	};
}

/** A line that is judged in its parts: the official verdict on each of them. */
async function partsCard(
	ref_area: string,
	parts: readonly string[],
	caption: string,
	locale: Locale
): Promise<Pick<Card, 'body' | 'picture' | 'notes' | 'table' | 'sources'>> {
	const entries = (await lineEntries(ref_area, locale)).filter(({ code }) => parts.includes(code));
	const card = { lines: cardLines(entries), figures: [] };
	return {
		picture: economyBody(card, locale),
		body: economyCard(card, locale),
		notes: [m.progress_layer_official_note({}, { locale })],
		table: linesTable(entries, caption, locale),
		sources: await seriesSources(await linesSeries(ref_area, entries), locale)
	};
}

/** The card of an action line for the World, both layers by the default method; null where there is no such line. */
export async function lineEmbed(slug: string, { locale, root }: CardPlace): Promise<Card | null> {
	const { lines } = await frameworks();
	const line = lines.find(({ action_line }) => action_line.toLowerCase() === slug);
	if (!line) return null;
	const world = await worldArea();
	const code = line.action_line;
	const parts = lines.filter(({ parent }) => parent === code).map((part) => part.action_line);
	const names = { line: `${code} ${shortName(line, locale)}`, area: areaName(world, locale) };
	const whole = locale === 'fr' ? line.name_fr : line.name_en;
	const method = methodName(DEFAULT_METHOD, locale);
	const shared = {
		subtitle: m.matrix_caption({ layer: whole, method }, { locale }),
		href: siteHref(linePath(code), locale, root)
	};
	if (parts.length > 0) {
		return {
			...shared,
			...(await partsCard(world.ref_area, parts, names.line, locale)),
			title: m.embed_line_parts(names, { locale })
		};
	}
	const [official, thematic] = await Promise.all([
		layerView(world, { kind: 'action_line', code, layer: 'official' }, locale),
		layerView(world, { kind: 'action_line', code, layer: 'thematic' }, locale)
	]);
	const layers = [official, thematic];
	const shown = layers.map((layer) => cardLayer(layer, locale));
	const verdicts = {
		official: summaryOf(official)?.verdict ?? null,
		thematic: summaryOf(thematic)?.verdict ?? null
	};
	const flags = layers.flatMap((layer) => valuesOf(layer).flatMap((row) => row.flags));
	return {
		...shared,
		title: lineTitle(names, verdicts, locale),
		picture: actionLineBody(shown, locale),
		body: lineCard(shown, locale),
		notes: [...new Set(flags.map((flag) => `${flag.code}: ${flag.words}`))],
		table: indicatorsTable(layers, names.line, locale),
		sources: await seriesSources(
			layers.flatMap(({ indicators }) => indicators.map(({ series }) => series)),
			locale
		)
	};
}
