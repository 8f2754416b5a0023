import type { Locale } from '#lib/i18n/index.ts';
import { LIGHT_COLOURS } from './light-colours.ts';
import { svgMarkup, type SvgMarkup } from './svg-markup.ts';
import { wrapAnywhere } from './wrap-text.ts';

/** What every part of a picture of the matrix needs to place itself. */
export interface SvgPage {
	locale: Locale;
	/** Between the margins, in px. */
	width: number;
	/** From a distance to the reader's start of the page to a coordinate. */
	at: (x: number) => number;
	/** -1 where lines are read from right to left. */
	mirror: 1 | -1;
}

/** A part of a picture, drawn from 0 down, and how high it is in px. */
export interface SvgBlock {
	markup: SvgMarkup | SvgMarkup[];
	height: number;
}

/** A paragraph of a picture. */
export interface SvgParagraph {
	text: string;
	/** In px. */
	size: number;
	bold?: boolean;
	soft?: boolean;
	/** Room above it, in px. */
	above?: number;
}

const LEADING = 1.4;

/** Paragraphs one under the other, wrapped to the width of the page. */
export function svgText(paragraphs: readonly SvgParagraph[], page: SvgPage): SvgBlock {
	let y = 0;
	const markup = paragraphs.flatMap(({ text, size, bold = false, soft = false, above = 0 }) => {
		y += above;
		const fill = soft ? LIGHT_COLOURS.soft : LIGHT_COLOURS.ink;
		return wrapAnywhere(text, page.width, bold ? size * 1.06 : size).map((line) => {
			const baseline = round(y + size);
			y += size * LEADING;
			return svgMarkup`<text x="${page.at(0)}" y="${baseline}" font-size="${size}" font-weight="${bold ? 650 : 400}" fill="${fill}">${line}</text>\n`;
		});
	});
	return { markup, height: y };
}

/** A coordinate without the noise of its last digits. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
