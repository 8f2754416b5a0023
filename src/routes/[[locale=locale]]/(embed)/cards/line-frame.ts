import {
	economyCard,
	embedBadge,
	lineCard,
	type EmbedTable,
	type LineCardLayer
} from '#lib/charts/index.ts';
import { DEFAULT_METHOD, SUMMARY_LAYERS, type SummaryLayer } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import {
	flagWords,
	formatValue,
	lineTitle,
	memberSummaries,
	methodWord,
	notedName,
	reasonWords,
	spreadCounts,
	summarySentence,
	type EmbedChoice
} from '#lib/view/index.ts';
import { siteHref } from '../../../site-href.ts';
import type { Card, CardPlace } from '../embed-card.ts';
import { areaRows } from './area-rows.ts';
import type { AreaCard, CardFigure, LineData } from './card-data.ts';
import { linesStrip, linesTable } from './lines-strip.ts';
import { usedSources } from './used-sources.ts';

/** What a card of a line is drawn from, and what of it is shown. */
interface LineTask {
	data: LineData;
	area: AreaCard;
	choice: Pick<EmbedChoice, 'method' | 'layer'>;
}

/** The same with what a choice leaves open. */
interface LineView extends Omit<LineTask, 'choice'> {
	method: NonNullable<EmbedChoice['method']>;
	layers: readonly SummaryLayer[];
	locale: Locale;
}

const layerWords = {
	official: [m.progress_layer_official, m.progress_layer_official_note, m.embed_layer_official],
	thematic: [m.progress_layer_thematic, m.progress_layer_thematic_note, m.embed_layer_thematic]
} as const;

const saidBy = ({ verdicts }: CardFigure, method: LineView['method']) =>
	verdicts.find((own) => own.method === method);

/** The verdict on a line in a layer, with what stands behind it; null where no indicator is mapped. */
function summaryOf(members: readonly string[], { area, method }: LineView) {
	return members.length === 0 ? null : memberSummaries(areaRows(area), method)(members);
}

function cardLayer(layer: SummaryLayer, view: LineView): LineCardLayer {
	const { data, area, method, locale } = view;
	const members = data.members[layer];
	const [title, note] = layerWords[layer];
	const summary = summaryOf(members, view);
	const figures = area.figures.filter(({ indicator }) => members.includes(indicator));
	return {
		title: title({}, { locale }),
		verdict: summary?.verdict ?? null,
		sentence: summary
			? summarySentence(summary, locale)
			: m.progress_layer_none({}, { locale }).replace(/\.$/, ''),
		note: note({}, { locale }),
		counts: spreadCounts(figures.flatMap((figure) => saidBy(figure, method)?.verdict ?? []))
	};
}

const flagsOf = ({ status, nature }: CardFigure, locale: Locale) =>
	flagWords({ status, nature }, locale);

/** What the letters and words beside the figures mean. */
function notesOf(figures: readonly CardFigure[], locale: Locale): string[] {
	const flags = figures.flatMap((figure) => flagsOf(figure, locale));
	const computed = m.progress_computed({}, { locale });
	return [
		...new Set(flags.map(({ code, words }) => `${code}: ${words}`)),
		...(figures.some((figure) => figure.computed)
			? [`${computed}: ${m.verdict_caution_computed_group({}, { locale })}`]
			: [])
	];
}

function figureCells(figure: CardFigure, { method, locale }: LineView): EmbedTable['rows'][number] {
	const said = saidBy(figure, method);
	const { value, unit, year } = figure;
	const none = m.embed_no_figure({}, { locale });
	const word = said?.reason
		? reasonWords(said.reason, locale)
		: said?.word
			? methodWord(said.word, locale)
			: '';
	const text = value === null ? '' : formatValue(value, unit, locale);
	return [
		said ? embedBadge({ ...said, word }, locale) : none,
		[text, ...flagsOf(figure, locale).map(({ code }) => code)].join(' '),
		[year, figure.computed && m.progress_computed({}, { locale })].filter(Boolean).join(' · ')
	];
}

/** The indicators of the layers shown, each once: those with a figure first. */
function indicatorsTable(view: LineView, caption: string): EmbedTable | null {
	const { data, area, layers, locale } = view;
	const found = new Map<string, SummaryLayer[]>();
	for (const layer of layers) {
		const members = data.members[layer];
		const held = area.figures.map((row) => row.indicator).filter((own) => members.includes(own));
		for (const indicator of new Set([...held, ...members])) {
			found.set(indicator, [...(found.get(indicator) ?? []), layer]);
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
		rows: [...found].map(([indicator, shown]) => {
			const figure = area.figures.find((row) => row.indicator === indicator);
			const cells = figure
				? figureCells(figure, view)
				: [m.embed_no_figure({}, { locale }), '–', '–'];
			const layer = shown.map((own) => layerWords[own][2]({}, { locale })).join(', ');
			return [data.names[indicator] ?? indicator, ...cells, layer];
		}),
		figures: [2, 3]
	};
}

/** A line that is judged in its parts: the verdict on each of them in a layer. */
function partsFrame(view: LineView, names: { line: string; area: string }) {
	const { data, area, layers, locale } = view;
	const [layer = 'official'] = layers;
	const lines = data.parts.map(({ code, short, members }) => ({
		...{ code, short },
		verdicts: {
			official: summaryOf(members.official, view)?.verdict ?? null,
			thematic: summaryOf(members.thematic, view)?.verdict ?? null
		}
	}));
	const spoken = data.parts.flatMap(({ members }) => layers.flatMap((own) => members[own]));
	const card = { lines: linesStrip(lines, layer), figures: [] };
	return {
		title: m.embed_line_parts(names, { locale }),
		body: economyCard(card, locale),
		drawing: { kind: 'strip' as const, card },
		notes: [layerWords[layer][1]({}, { locale })],
		table: linesTable(lines, names.line, locale, layers),
		sources: sourcesOf(data, area, spoken)
	};
}

function sourcesOf({ sources }: LineData, area: AreaCard, members: readonly string[]) {
	const shown = area.figures.filter(({ indicator }) => members.includes(indicator));
	return usedSources(
		sources,
		shown.map(({ series }) => series)
	);
}

/** The card of an action line for an area by a method: one layer where it is chosen, else both. */
export function lineFrame({ data, area, choice }: LineTask, { locale, root }: CardPlace): Card {
	const method = choice.method ?? DEFAULT_METHOD;
	const layers = choice.layer ? [choice.layer] : SUMMARY_LAYERS;
	const view: LineView = { ...{ data, area, method, layers, locale } };
	const names = { line: `${data.code} ${data.short}`, area: area.name[locale] };
	const said = notedName(method, locale);
	const shared = {
		subtitle: m.matrix_caption({ layer: data.name, method: said }, { locale }),
		href: siteHref(`/action-lines/${data.code.toLowerCase()}/`, locale, root)
	};
	if (data.parts.length > 0) return { ...shared, ...partsFrame(view, names) };
	const verdictIn = (layer: SummaryLayer) =>
		layers.includes(layer) ? (summaryOf(data.members[layer], view)?.verdict ?? null) : null;
	const verdicts = { official: verdictIn('official'), thematic: verdictIn('thematic') };
	const isSilent = choice.layer !== null && verdicts[choice.layer] === null;
	const members = layers.flatMap((layer) => data.members[layer]);
	const figures = area.figures.filter(({ indicator }) => members.includes(indicator));
	const shown = layers.map((layer) => cardLayer(layer, view));
	return {
		...shared,
		title:
			isSilent && choice.layer
				? m.embed_line_layer_none(
						{ ...names, layer: layerWords[choice.layer][2]({}, { locale }) },
						{ locale }
					)
				: lineTitle(names, verdicts, locale),
		body: lineCard(shown, locale),
		drawing: { kind: 'layers', layers: shown },
		notes: notesOf(figures, locale),
		table: indicatorsTable(view, names.line),
		sources: sourcesOf(data, area, members)
	};
}
