import type { AreaLabels, FigureRow } from './chart-line.ts';
import { selectBreakdown, type BreakdownSelection } from './select-breakdown.ts';

/** A figure that has a number. */
export type ValuedRow = FigureRow & { obs_value: number };

/** Which figures a map shows: one series, one breakdown, so that neither sources nor groups mix. */
export interface MapSelection {
	series: string;
	areas: AreaLabels;
	breakdown?: BreakdownSelection;
}

/** The economies' figures of one series and breakdown, all years; throws on two figures for a year. */
export function economyRows(rows: readonly FigureRow[], selection: MapSelection): ValuedRow[] {
	const own = rows.filter(({ series }) => series === selection.series);
	const seen = new Set<string>();
	return selectBreakdown(own, selection.breakdown ?? {}).filter((row): row is ValuedRow => {
		if (row.obs_value === null || selection.areas.get(row.ref_area)?.kind !== 'economy') {
			return false;
		}
		const key = `${row.ref_area} ${row.time_period}`;
		if (seen.has(key)) throw new Error(`two figures of ${selection.series} for ${key}`);
		seen.add(key);
		return true;
	});
}
