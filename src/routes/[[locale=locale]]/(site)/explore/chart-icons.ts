import type { ExploreChartKind } from '#lib/domain/index.ts';

/** A small drawing of each kind of chart: paths in a square of 16, for lines of 1.5. */
export const CHART_ICONS: Record<ExploreChartKind, string> = {
	line: 'M1.5 12l4-4 3 2 6-7',
	bars: 'M2 3h11M2 8h8M2 13h5',
	dots: 'M2 3h.01M13 3h.01M2 8h.01M9 8h.01M2 13h.01M6 13h.01',
	dumbbell:
		'M4 4h8M2 4a1 1 0 102 0a1 1 0 10-2 0M12 4a1 1 0 102 0a1 1 0 10-2 0M5 12h5M3 12a1 1 0 102 0a1 1 0 10-2 0M10 12a1 1 0 102 0a1 1 0 10-2 0',
	scatter: 'M2 2v12h12M5 10h.01M8 7h.01M7 11h.01M11 5h.01M12 8h.01',
	histogram: 'M2 14V10h3V4h3v6h3v-2h3v6zM5 14V8M8 14V8M11 14V8',
	box: 'M8 1.5v3M8 11.5v3M4.5 4.5h7v7h-7zM4.5 8h7',
	beeswarm: 'M3 8h.01M6 8h.01M9 8h.01M7.5 5h.01M7.5 11h.01M10.5 5h.01M12.5 8h.01',
	heatmap: 'M2 2h12v12H2zM6 2v12M10 2v12M2 6h12M2 10h12',
	map: 'M2 4l4-2 4 2 4-2v10l-4 2-4-2-4 2zM6 2v10M10 4v10',
	multiples: 'M2 6l2-2 3 1M9.5 6l2-3 3 2M2 13l2-1 3-2M9.5 13l2-2 3 1',
	slope: 'M3 2v12M13 2v12M3 11l10-7M3 7l10 3',
	area: 'M2 14V9l4-3 4 2 4-5v11zM2 11.5l4-2 4 1.5 4-3'
};
