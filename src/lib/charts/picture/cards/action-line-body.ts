import type { Locale } from '#lib/i18n/index.ts';
import { verdictHeading } from '#lib/view/index.ts';
import type { LineCardLayer } from '../../embed/line-card.ts';
import { LIGHT_VERDICT_COLOURS } from '../../light-colours.ts';
import { round } from '../../matrix-svg-text.ts';
import { svgMarkup, type SvgMarkup } from '../../svg-markup.ts';
import { truncateText, wrapName } from '../../wrap-text.ts';
import type { PictureBody } from '../picture.ts';
import { BODY, bodyCounts, bodyMark, bodyText } from './body-parts.ts';

const GAP = 56;
const BAR = 14;
/** Px of the sentence. */
const SAID = 18;

function layerOf(layer: LineCardLayer, width: number, locale: Locale): SvgMarkup {
	const { title, verdict, sentence, counts } = layer;
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	let at = 0;
	const parts = counts.map(({ verdict: own, count }) => {
		const part = (count / total) * width;
		const rect = svgMarkup`<rect x="${round(at)}" y="146" width="${round(Math.max(1, part - 2))}" height="${BAR}" fill="${LIGHT_VERDICT_COLOURS[own]}"/>`;
		at += part;
		return count === 0 ? svgMarkup`` : rect;
	});
	const head = verdict
		? svgMarkup`${bodyMark(24, 50, 44, verdict)}${bodyText(62, 63, truncateText(verdictHeading(verdict, locale), (width - 62) / 1.06, 36), { size: 36, bold: true })}`
		: '';
	const said = wrapName(sentence, width, SAID, 3).map((text, row) =>
		bodyText(0, 94 + row * SAID * 1.25, text, { size: SAID, soft: true })
	);
	return svgMarkup`${bodyText(0, 18, truncateText(title, width, 24), { size: 24, soft: true })}${head}${said}${parts}${bodyCounts(counts, { x: 0, y: 192, width, size: 22 }, locale)}`;
}

/** The card of an action line as the drawing of a preview, in px: its layers side by side. */
export function actionLineBody(layers: readonly LineCardLayer[], locale: Locale): PictureBody {
	const count = Math.max(1, layers.length);
	const width = (BODY.width - GAP * (count - 1)) / count;
	const parts = layers.map(
		(layer, index) =>
			svgMarkup`<g transform="translate(${round(index * (width + GAP))} 0)">${layerOf(layer, width, locale)}</g>\n`
	);
	return { ...BODY, markup: svgMarkup`${parts}` };
}
