import type { Verdict } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { verdictHeading, verdictWords } from '#lib/view/index.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { embedMark } from './embed-mark.ts';

const SIDES = { plain: 16, large: 30 } as const;

/** A verdict as shape, colour and word; `word` is the method's own, or why there is none, where it says more. */
export function embedBadge(
	{ verdict, word = '' }: { verdict: Verdict; word?: string },
	locale: Locale,
	size: keyof typeof SIDES = 'plain'
): SvgMarkup {
	const words = verdictWords(verdict, locale);
	const shown = size === 'large' ? verdictHeading(verdict, locale) : words;
	const own = word !== '' && word !== words ? svgMarkup` <small>${word}</small>` : '';
	return svgMarkup`<span class="badge ${size}">${embedMark(verdict, SIDES[size])}<span><b>${shown}</b>${own}</span></span>`;
}
