import { LIGHT_COLOURS } from '../light-colours.ts';
import { svgText, type SvgBlock, type SvgPage } from '../matrix-svg-text.ts';
import { svgMarkup } from '../svg-markup.ts';
import { pictureFoot } from './picture-foot.ts';
import { pictureKeys } from './picture-keys.ts';
import type { Picture } from './picture.ts';

const MARGIN = 24;
const GAP = 14;
/** Words around a narrow chart need so much room. */
const LEAST_WIDTH = 520;

/**
 * A chart as a self-contained SVG on the light ground: title, subtitle, the chart, its key, notes, sources with
 * vintages and licences, address and day. It refers to nothing outside; text stays text; the size is in px.
 */
export function pictureSvg(picture: Picture): string {
	const { title, subtitle, body, keys, summary, locale, rtl = false } = picture;
	const inner = Math.max(Math.ceil(body.width), LEAST_WIDTH);
	const width = inner + 2 * MARGIN;
	const page: SvgPage = {
		locale,
		width: inner,
		at: (x) => (rtl ? width - MARGIN - x : MARGIN + x),
		mirror: rtl ? -1 : 1
	};
	const left = Math.min(page.at(0), page.at(body.width));
	const blocks: SvgBlock[] = [
		svgText(
			[
				{ text: title, size: 20, bold: true },
				{ text: subtitle, size: 14, soft: true, above: 2 }
			],
			page
		),
		{
			markup: svgMarkup`<g transform="translate(${left} 0)" direction="ltr">${body.markup}</g>`,
			height: body.height
		},
		pictureKeys(keys, page),
		pictureFoot(picture, page)
	];
	let y = MARGIN;
	const placed = blocks
		.filter(({ height }) => height > 0)
		.map((block) => {
			const top = y;
			y += block.height + GAP;
			return svgMarkup`<g transform="translate(0 ${top})">${block.markup}</g>\n`;
		});
	const height = Math.ceil(y - GAP + MARGIN);
	return svgMarkup`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${locale}" direction="${rtl ? 'rtl' : 'ltr'}" font-family="'Noto Sans', sans-serif" fill="${LIGHT_COLOURS.ink}" role="img" aria-labelledby="title desc">
<title id="title">${title}</title>
<desc id="desc">${[subtitle, summary].filter(Boolean).join('. ')}</desc>
<rect width="${width}" height="${height}" fill="${LIGHT_COLOURS.paper}"/>
${placed}</svg>
`.toString();
}
