import { embedFrame, type EmbedChart, type EmbedFrame } from '#lib/charts/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { embedWords } from '#lib/view/index.ts';
import type { DrawnEmbed } from './embed-page.ts';

/** More names than these are counted. */
const MOST_SILENT = 12;

/** A chart, and what its frame says. */
export interface FramedChart extends Pick<
	EmbedFrame,
	'locale' | 'title' | 'notices' | 'chosen' | 'href'
> {
	chart: EmbedChart;
	/** What must be known beside what the chart and its sources say. */
	notes?: readonly string[];
	words: ReturnType<typeof embedWords>;
}

/** Puts a chart into its frame. */
export function frameChart({
	chart,
	words,
	notes = [],
	...frame
}: FramedChart): Pick<DrawnEmbed, 'title' | 'summary' | 'markup' | 'walk'> {
	const { locale, title, notices } = frame;
	const { subtitle, table, sources, silent } = words;
	const list = silent.slice(0, MOST_SILENT).join(', ');
	const more = silent.length - MOST_SILENT;
	const names = more > 0 ? m.explore_names_more({ names: list, count: more }, { locale }) : list;
	const hasPoints = chart.walk.wide.points.length > 0;
	const markup = embedFrame({
		...frame,
		subtitle,
		notices: [...notices, ...(hasPoints ? [] : [m.embed_none({}, { locale })])],
		body: chart.markup,
		notes: [
			...notes,
			...(silent.length > 0 ? [m.embed_silent({ list: names }, { locale })] : []),
			...chart.notes,
			...sources.flatMap(({ cautions }) => cautions ?? [])
		],
		table,
		sources
	});
	return {
		title,
		summary: [subtitle, chart.summary].join('. '),
		markup: markup.toString(),
		walk: hasPoints ? chart.walk : null
	};
}
