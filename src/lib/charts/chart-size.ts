/** Below this width of its container a chart takes its narrow form. */
export const NARROW_BELOW = 560;
/** Widths for which a chart is laid out before any script runs. */
export const WIDE_WIDTH = 720;
export const NARROW_WIDTH = 360;

/**
 * The height of a chart of a given width, in px: the same rule as the CSS that reserves its place
 * (9:5 up to 480 px high when wide; square up to 440 px when narrow).
 */
export function chartHeight(width: number): number {
	return width < NARROW_BELOW ? Math.min(width, 440) : Math.min((width * 5) / 9, 480);
}
