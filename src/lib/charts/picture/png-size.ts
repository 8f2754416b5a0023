/** The scales in which a picture is offered as PNG. */
export const PNG_SCALES = [1, 2, 3, 4] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/** What the canvases of the common browsers hold: px along a side, and px in all. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 268_435_456;

/** The size of a picture at a scale, in px, and whether any browser can draw it. */
export function pngSize(
	{ width, height }: { width: number; height: number },
	scale: number
): { width: number; height: number; fits: boolean } {
	const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
	const fits =
		Math.max(size.width, size.height) <= MOST_SIDE && size.width * size.height <= MOST_PIXELS;
	return { ...size, fits };
}
