import { VERDICTS } from '#lib/domain/index.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { VERDICT_SHAPES } from '../verdict-shapes.ts';

/** The six shapes, once in a frame; `embedMark` draws them by reference. */
export function verdictSprite(): SvgMarkup {
	const symbols = VERDICTS.map((verdict) => {
		const paths = VERDICT_SHAPES[verdict].map(({ d, stroke }) =>
			stroke === undefined
				? svgMarkup`<path fill="currentColor" fill-rule="evenodd" d="${d}"/>`
				: svgMarkup`<path fill="none" stroke="currentColor" stroke-width="${stroke}" d="${d}"/>`
		);
		return svgMarkup`<symbol id="v-${verdict}" viewBox="-10 -10 20 20">${paths}</symbol>`;
	});
	return svgMarkup`<svg class="sprite" width="0" height="0" aria-hidden="true">${symbols}</svg>\n`;
}
