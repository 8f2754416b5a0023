import type { SeriesChoice } from '../../../../../indicator-page.ts';
import type { IndicatorState } from '../indicator-state.svelte.ts';

/** The series of the lines shown. */
export function lineSeries(charts: IndicatorState): SeriesChoice[] {
	const shown = new Set(charts.line?.lines.lines.map(({ series }) => series));
	const held = [...shown].flatMap((id) => charts.seriesOf(id) ?? []);
	return held.length > 0 ? held : [charts.series];
}
