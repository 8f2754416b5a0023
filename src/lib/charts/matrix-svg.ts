import { m, type Locale } from '#lib/i18n/index.ts';
import {
	declaringWords,
	effortCoverageWords,
	matrixCaption,
	matrixFinding,
	type MatrixModel,
	type MatrixOrigin
} from '#lib/view/index.ts';
import { LIGHT_COLOURS } from './light-colours.ts';
import { matrixSvgFoot } from './matrix-svg-foot.ts';
import { matrixSvgGrid } from './matrix-svg-grid.ts';
import { matrixSvgKey } from './matrix-svg-key.ts';
import { svgText, type SvgBlock, type SvgPage } from './matrix-svg-text.ts';
import { svgMarkup } from './svg-markup.ts';

const WIDTH = 1400;
const MARGIN = 40;
const GAP = 22;

function head(caption: string, origin: MatrixOrigin, page: SvgPage): SvgBlock {
	const title = m.progress_matrix_of({ area: origin.area }, { locale: page.locale });
	return svgText(
		[
			{ text: title, size: 28, bold: true },
			{ text: caption, size: 15, soft: true }
		],
		page
	);
}

/** Which activities are counted, how many declare a goal, what they cover. */
function effortParagraphs({ effort }: MatrixModel, origin: MatrixOrigin, locale: Locale) {
	if (!effort) return [];
	return [
		{ text: [origin.effort, declaringWords(effort, locale)].filter(Boolean).join(' '), size: 14 },
		{ text: effortCoverageWords(effort, locale), size: 14, soft: true }
	];
}

/**
 * The matrix as a self-contained SVG of 1400 px width on the light ground: title, finding, the cells with
 * their words, how to read it, links in doubt, sources, licences and address. Text stays text.
 */
export function matrixSvg(
	model: MatrixModel,
	{
		origin,
		locale,
		rtl = false
	}: {
		origin: MatrixOrigin;
		locale: Locale;
		/** Whether lines are read from right to left. */
		rtl?: boolean;
	}
): string {
	const page: SvgPage = {
		locale,
		width: WIDTH - 2 * MARGIN,
		at: (x) => (rtl ? WIDTH - MARGIN - x : MARGIN + x),
		mirror: rtl ? -1 : 1
	};
	const caption = matrixCaption(model, locale);
	const finding = matrixFinding(model, locale);
	const blocks = [
		head(caption, origin, page),
		svgText([{ text: finding, size: 16 }, ...effortParagraphs(model, origin, locale)], page),
		matrixSvgGrid(model, page),
		matrixSvgKey(model, page),
		matrixSvgFoot(model, origin, page)
	];
	let y = MARGIN;
	const placed = blocks.map((block) => {
		const top = y;
		y += block.height + GAP;
		return svgMarkup`<g transform="translate(0 ${top})">${block.markup}</g>\n`;
	});
	const height = Math.ceil(y - GAP + MARGIN);
	const title = `${m.progress_matrix_of({ area: origin.area }, { locale })}. ${caption}`;
	return svgMarkup`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" xml:lang="${locale}" direction="${rtl ? 'rtl' : 'ltr'}" font-family="'Noto Sans', sans-serif" fill="${LIGHT_COLOURS.ink}" role="img" aria-labelledby="title desc">
<title id="title">${title}</title>
<desc id="desc">${finding}</desc>
<rect width="${WIDTH}" height="${height}" fill="${LIGHT_COLOURS.paper}"/>
${placed}</svg>
`.toString();
}
