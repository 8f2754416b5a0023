import type { Verdict } from '#lib/domain/index.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';

/** A verdict's shape in its colour, `side` px wide; words must stand beside it. */
export function embedMark(verdict: Verdict, side = 16): SvgMarkup {
	return svgMarkup`<svg class="v ${verdict}" width="${side}" height="${side}" aria-hidden="true"><use href="#v-${verdict}"/></svg>`;
}
