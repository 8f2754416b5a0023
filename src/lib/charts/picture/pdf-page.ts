/** A4 and margins, in points of 1/72 inch. */
const SHORT = 595.28;
const LONG = 841.89;
const MARGIN = 36;
/** Points of a px of 1/96 inch. */
const POINTS = 72 / 96;

/** Where a picture stands on its page, in points. */
export interface PdfPage {
	orientation: 'portrait' | 'landscape';
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The A4 page on which a picture is largest, and its place there: within margins, never above its natural size. */
export function pdfPage({ width, height }: { width: number; height: number }): PdfPage {
	const scaleOn = (across: number, down: number) =>
		Math.min(POINTS, (across - 2 * MARGIN) / width, (down - 2 * MARGIN) / height);
	const [upright, lying] = [scaleOn(SHORT, LONG), scaleOn(LONG, SHORT)];
	const landscape = lying > upright || (lying === upright && width > height);
	const scale = landscape ? lying : upright;
	const across = landscape ? LONG : SHORT;
	return {
		orientation: landscape ? 'landscape' : 'portrait',
		x: (across - width * scale) / 2,
		y: MARGIN,
		width: width * scale,
		height: height * scale
	};
}
