import {
	breakdownBody,
	gapBody,
	gapKeys,
	layoutLineChart,
	lineBody,
	lineKeys,
	mapBody,
	mapKeys,
	pictureSvg,
	rankingBody,
	type Picture
} from '#lib/charts/index.ts';
import { formatNumber, m } from '#lib/i18n/index.ts';
import {
	breakdownLabel,
	dimensionLabel,
	mapNotes,
	mapYearWords,
	type BreakdownSection
} from '#lib/view/index.ts';
import { loadOutlines } from '../../../take-home/load-outlines.ts';
import { taken } from '../../../take-home/taken.ts';
import type { IndicatorState } from '../indicator-state.svelte.ts';
import { limitsOf } from '../../../../../limits-of.ts';
import { lineSeries } from './line-series.ts';

const WIDTH = 840;

type Drawn = Pick<
	Picture,
	'title' | 'subtitle' | 'body' | 'keys' | 'notes' | 'sources' | 'summary'
>;

const frame = ({ locale }: IndicatorState, drawn: Drawn) =>
	pictureSvg({ ...drawn, ...taken(), locale });

/** The indicator with the breakdown chosen. */
function nameOf({ page, line, locale }: IndicatorState): string {
	const codes = Object.values(line?.selection ?? {});
	return [page.name, ...codes.map((code) => breakdownLabel(code, locale))].join(', ');
}

/** The lines as a picture, its title the finding. */
export function linePicture(charts: IndicatorState): string {
	const { page, line, locale, choice } = charts;
	if (!line) throw new Error(m.charts_empty({}, { locale }));
	const { unit } = line;
	const limits = limitsOf(page.indicator, unit);
	const layout = layoutLineChart(
		{
			...{ lines: line.lines.lines, unit, locale },
			...{ limitLow: limits.low, limitHigh: limits.high },
			target: unit === page.indicator.unit_measure && choice.by === null ? page.chartTarget : null
		},
		WIDTH
	);
	const series = lineSeries(charts);
	return frame(charts, {
		...{ title: line.finding, subtitle: line.subtitle, summary: line.summary },
		body: lineBody(layout),
		keys: lineKeys(layout, locale),
		notes: charts.series.cautions ? [charts.series.cautions] : [],
		sources: series.map(({ source }) => source)
	});
}

function economyOf(charts: IndicatorState) {
	const { economy, locale } = charts;
	if (!economy) throw new Error(m.charts_empty({}, { locale }));
	return economy;
}

/** The map as a picture. */
export async function mapPicture(charts: IndicatorState, root: string): Promise<string> {
	const { locale, chosen, line, series } = charts;
	const { map, coverage } = economyOf(charts);
	const outlines = await loadOutlines(root);
	return frame(charts, {
		title:
			map.year === null
				? m.picture_map_latest({ name: nameOf(charts) }, { locale })
				: m.picture_map({ name: nameOf(charts), year: map.year }, { locale }),
		subtitle: mapYearWords(map, locale),
		body: mapBody({ view: map, outlines, chosen, width: WIDTH }),
		keys: mapKeys(map, line?.unit ?? series.unit, locale),
		notes: mapNotes(map, coverage, locale),
		sources: [series.source],
		summary: mapYearWords(map, locale)
	});
}

/** The ranking as a picture: its two ends, the reader's economies, the World and groups for comparison. */
export function rankingPicture(charts: IndicatorState): string {
	const { page, locale, chosen, line, series } = charts;
	const { map, references } = economyOf(charts);
	const unit = line?.unit ?? series.unit;
	const { direction } = page.indicator;
	const order = direction === -1 ? m.ranking_lowest_first : m.ranking_highest_first;
	return frame(charts, {
		title:
			map.year === null
				? m.picture_ranking_latest({ name: nameOf(charts) }, { locale })
				: m.picture_ranking({ name: nameOf(charts), year: map.year }, { locale }),
		subtitle: order({ count: formatNumber(map.figures.length, locale) }, { locale }),
		body: rankingBody({
			...{ figures: map.figures, references, direction, unit, locale, chosen },
			limit: limitsOf(page.indicator, unit).high,
			showYear: map.year === null,
			width: WIDTH
		}),
		keys: [],
		notes: [],
		sources: [series.source],
		summary: mapYearWords(map, locale)
	});
}

/** A breakdown as a picture: gaps between two groups, or bars of several. */
export function breakdownPicture(charts: IndicatorState, section: BreakdownSection): string {
	const { page, locale, chosen } = charts;
	const { dimension, codes, gaps, panels } = section;
	const { unit, source, cautions } = charts.seriesOf(section.series) ?? charts.series;
	const limits = limitsOf(page.indicator, unit);
	const by = dimensionLabel(dimension, codes, locale);
	const pair = [codes[0] ?? '', codes[1] ?? ''] as const;
	const title = m.page_gap_title({ name: page.name, by }, { locale });
	const drawn = { unit, locale, chosen, width: WIDTH };
	return frame(charts, {
		...{ title, subtitle: m.page_gap_subtitle({}, { locale }), summary: by },
		body:
			gaps.length > 0
				? gapBody({ gaps, codes: pair, limits, ...drawn })
				: breakdownBody({ panels, limit: limits.high, ...drawn }),
		keys: gaps.length > 0 ? gapKeys(pair, locale) : [],
		notes: cautions ? [cautions] : [],
		sources: [source]
	});
}
