import { ALL_ECONOMIES, type ExploreChart, type ExploreView } from '#lib/domain/index.ts';
import { EMPTY_EXPLORE_VIEW } from '../explore/empty-view.ts';
import type { ChartFile } from '../explore/explore-file.ts';
import type { EmbedChoice, EmbedView } from './embed-address.ts';
import { embedSeries } from './embed-series.ts';

/** The code by which addresses name an area: its ISO3 code, or a group's slug in upper case. */
export function areaAddress(iso3: string | null, slug: string | null): string | null {
	return iso3 ?? slug?.toUpperCase() ?? null;
}

/** The areas that addresses name, by their code there; of codes that two areas share, the first. */
export function areasByAddress({ areas }: Pick<ChartFile, 'areas'>): Map<string, string> {
	const found = new Map<string, string>();
	for (const [ref_area, , iso3, slug] of areas) {
		for (const code of [areaAddress(iso3, slug), slug?.toUpperCase()]) {
			if (code != null && !found.has(code)) found.set(code, ref_area);
		}
	}
	return found;
}

/** Areas as addresses name them; empty where one has no address of its own, so that they could not be read back. */
export function areaAddresses(
	refAreas: readonly string[],
	file: Pick<ChartFile, 'areas'>
): string[] {
	const byAddress = areasByAddress(file);
	const own = new Map(
		file.areas.map(([code, , iso3, slug]) => [code, areaAddress(iso3, slug) ?? ''])
	);
	const addresses = refAreas.map((code) => own.get(code) ?? '');
	return addresses.every((address, place) => byAddress.get(address) === refAreas[place])
		? addresses
		: [];
}

/**
 * A chart of an indicator as a view of the explorer, which draws it; without areas where the first ones are still to be
 * found (`firstAreas`). Null where the indicator has no figures for such a chart.
 */
export function embedExploreView(
	{ indicator, view }: { indicator: string; view: EmbedView },
	choice: EmbedChoice,
	file: ChartFile
): ExploreView | null {
	const found = embedSeries(file, indicator, view, choice);
	if (!found) return null;
	const { series, gap } = found;
	const codes = areasByAddress(file);
	const chosen = choice.areas.flatMap((code) => codes.get(code) ?? []);
	const highlighted = choice.highlight.flatMap((code) => codes.get(code) ?? []);
	const isSpread = view === 'map' || view === 'ranking';
	const areas =
		chosen.length === 0 || view === 'map'
			? isSpread
				? [ALL_ECONOMIES, ...(view === 'ranking' ? ['001'] : [])]
				: []
			: [...new Set([...chosen, ...(view === 'line' ? highlighted : [])])];
	return {
		...EMPTY_EXPLORE_VIEW,
		selection: {
			...EMPTY_EXPLORE_VIEW.selection,
			series: [series.series],
			areas,
			// A chart of one year picks its own, with the years around it at hand for the latest figures.
			from: view === 'line' ? choice.from : null,
			to: view === 'line' ? choice.to : null,
			breakdown: gap ? { [gap.by]: gap.codes } : {}
		},
		chart: chartOf(view, choice, gap)
	};
}

function chartOf(
	view: EmbedView,
	{ to, from }: EmbedChoice,
	gap: { by: string; codes: string[] } | null
): ExploreChart {
	const year = to ?? from;
	const one = year === null ? {} : { year };
	switch (view) {
		case 'line':
			return { kind: 'line' };
		case 'map':
			return { kind: 'map', ...one };
		case 'ranking':
			return { kind: 'bars', ...one };
		case 'gap':
			return gap?.codes.length === 2 ? { kind: 'dumbbell', ...one } : { kind: 'dots', ...one };
	}
}
