import { buildMapScale, type MapScale } from './map-scale.ts';
import { LATEST_SPAN } from './map-view.ts';
import type { ValuedRow } from './map-rows.ts';

/**
 * The classes of a series, the same for every year that is shown, set by its figures of the last
 * ten years: older ones would crowd the classes of a figure that has grown.
 */
export function mapScaleOf(
	rows: readonly ValuedRow[],
	limits: { low: number | null; high: number | null }
): MapScale {
	const last = Math.max(0, ...rows.map(({ time_period }) => time_period));
	const recent = rows.filter(({ time_period }) => time_period > last - LATEST_SPAN);
	return buildMapScale(
		recent.map(({ obs_value }) => obs_value),
		limits
	);
}
