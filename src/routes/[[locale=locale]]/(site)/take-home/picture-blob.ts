import { embedFont } from '#lib/charts/index.ts';
import latin from '../../../fonts/noto-sans-latin.woff2?url';
import { loadFont } from './load-font.ts';
import type { PictureFormat, PictureOptions } from './picture-options.ts';

/**
 * A self-contained SVG as a file, its font inside; throws `PictureFault` with the reason where the browser cannot draw
 * it, `LoadError` where a font did not arrive.
 */
export async function pictureBlob(
	svg: string,
	format: PictureFormat,
	options: PictureOptions
): Promise<Blob> {
	if (format === 'pdf') return (await import('./draw-pdf.ts')).drawPdf(svg, options);
	const base64 = await loadFont('noto-sans-latin.woff2', latin);
	const whole = embedFont(svg, { family: 'Noto Sans', weights: '400 700', base64 });
	if (format === 'svg') return new Blob([whole], { type: 'image/svg+xml' });
	return (await import('./draw-png.ts')).drawPng(whole, options.scale, options.locale);
}
