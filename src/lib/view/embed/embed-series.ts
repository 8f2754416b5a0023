import { BREAKDOWN_DIMENSIONS, TOTAL, type BreakdownDimension } from '#lib/domain/index.ts';
import { CODE_PAIRS } from '../breakdown-section.ts';
import type { ChartFile } from '../explore/explore-file.ts';
import type { EmbedChoice, EmbedView } from './embed-address.ts';

type ChartSeries = ChartFile['series'][number];

/** A series of an indicator that an embed draws, and for a gap what it compares. */
export interface EmbedSeries {
	series: ChartSeries;
	/** The dimension and its codes, two where they are told as a gap. */
	gap: { by: BreakdownDimension; codes: string[] } | null;
}

/** The series of an indicator in the order of preference, without those that only hold groups for others. */
export function ownSeriesFiles(file: ChartFile, indicator: string): ChartSeries[] {
	const facts = file.catalogue.series.filter((row) => row.indicator === indicator);
	const companions = new Set(facts.map(({ aggregates }) => aggregates));
	const keys = new Set(facts.map(({ series }) => series).filter((key) => !companions.has(key)));
	return file.series
		.filter(({ series }) => keys.has(series))
		.sort((a, b) => a.preference - b.preference || (a.series < b.series ? -1 : 1));
}

function gapOf(series: ChartSeries, by: BreakdownDimension | null): EmbedSeries['gap'] {
	const dimensions = BREAKDOWN_DIMENSIONS.filter((each) => by === null || each === by);
	const held = dimensions.map((each) => ({
		by: each,
		codes: (series.codes[each] ?? []).filter((code) => code !== TOTAL)
	}));
	for (const { by: dimension, codes } of held) {
		const pair = CODE_PAIRS.find((own) => own.every((code) => codes.includes(code)));
		if (pair) return { by: dimension, codes: [...pair] };
	}
	return held.find(({ codes }) => codes.length > 1) ?? null;
}

/** The series that a chart of an indicator draws: the one asked for, else the first that has what the chart needs; null where none has. */
export function embedSeries(
	file: ChartFile,
	indicator: string,
	view: EmbedView,
	{ series, by }: Pick<EmbedChoice, 'series' | 'by'>
): EmbedSeries | null {
	const isOwn = new Set(
		file.catalogue.series.filter((row) => row.indicator === indicator).map((row) => row.series)
	);
	// One that only holds groups for others is drawn where it is asked for.
	const asked = file.series.filter((own) => own.series === series && isOwn.has(own.series));
	const others = ownSeriesFiles(file, indicator).filter((own) => own.series !== series);
	const candidates = [...asked, ...others];
	if (view === 'gap') {
		for (const wish of by === null ? [null] : [by, null]) {
			for (const own of candidates) {
				const gap = gapOf(own, wish);
				if (gap) return { series: own, gap };
			}
		}
		return null;
	}
	const needsEconomies = view !== 'line';
	const found = candidates.find((own) => !needsEconomies || own.economies > 0);
	return found ? { series: found, gap: null } : null;
}

/** The kinds of chart that an indicator's figures can be embedded as. */
export function embedViewsOf(file: ChartFile, indicator: string): EmbedView[] {
	const none = { series: null, by: null };
	return (['line', 'map', 'ranking', 'gap'] as const).filter(
		(view) => embedSeries(file, indicator, view, none) !== null
	);
}
