import type { PngScale } from '#lib/charts/index.ts';
import type { Locale } from '#lib/i18n/index.ts';

/** The kinds of picture, each also the end of a file's name. */
export const PICTURE_FORMATS = ['svg', 'png', 'pdf'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** What a picture is made with. */
export interface PictureOptions {
	/** Of a PNG. */
	scale: PngScale;
	/** Of a PDF: who made it, and what is in it. */
	author: string;
	subject: string;
	locale: Locale;
}
