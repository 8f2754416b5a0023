import type { Verdict } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { verdictWords, type VerdictCount } from '#lib/view/index.ts';
import { LIGHT_COLOURS } from '../../light-colours.ts';
import { round } from '../../matrix-svg-text.ts';
import { svgVerdict } from '../../matrix-svg-mark.ts';
import { svgMarkup, type SvgMarkup } from '../../svg-markup.ts';
import { textWidth } from '../../text-width.ts';

/** Px of the drawing of a card's preview: between its margins, below a title of three lines. */
export const BODY = { width: 1072, height: 214 } as const;

/** How words of a preview are set. */
interface WordStyle {
	size: number;
	bold?: boolean;
	soft?: boolean;
	anchor?: 'start' | 'middle' | 'end';
}

/** Words at a place, by the baseline. */
export function bodyText(x: number, y: number, text: string, style: WordStyle): SvgMarkup {
	const { size, bold = false, soft = false, anchor = 'start' } = style;
	return svgMarkup`<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${bold ? 700 : 400}" text-anchor="${anchor}" fill="${soft ? LIGHT_COLOURS.soft : LIGHT_COLOURS.ink}">${text}</text>\n`;
}

/** A verdict's shape in its colour around a place; null is the hollow sign of no verdict. */
export function bodyMark(x: number, y: number, side: number, verdict: Verdict | null): SvgMarkup {
	const mark =
		verdict === null
			? svgMarkup`<circle r="${round(side * 0.24)}" fill="none" stroke="${LIGHT_COLOURS.line}" stroke-width="${round(side * 0.07)}"/>`
			: svgVerdict(verdict, side, { mirror: 1 });
	return svgMarkup`<g transform="translate(${round(x)} ${round(y)})">${mark}</g>\n`;
}

/** How many verdicts of each kind there are, in rows of a width, from a first baseline down; `without` have none to give. */
export function bodyCounts(
	counts: readonly VerdictCount[],
	place: { x: number; y: number; width: number; size: number },
	locale: Locale,
	without = 0
): SvgMarkup[] {
	const { size, width } = place;
	const items = [
		...counts
			.filter(({ count }) => count > 0)
			.map((own) => ({ ...own, words: verdictWords(own.verdict, locale) })),
		...(without > 0
			? [{ verdict: null, count: without, words: m.progress_none_short({}, { locale }) }]
			: [])
	];
	let { x, y } = place;
	return items.map(({ verdict, count, words }) => {
		const text = m.verdict_spread_part({ verdict: words, count }, { locale });
		const own = size * 1.3 + textWidth(text, size);
		if (x > place.x && x + own > place.x + width) {
			x = place.x;
			y += size * 1.6;
		}
		const at = x;
		x += own + size * 1.2;
		return svgMarkup`${bodyMark(at + size / 2, y - size * 0.36, size, verdict)}${bodyText(at + size * 1.3, y, text, { size })}`;
	});
}
