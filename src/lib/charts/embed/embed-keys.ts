import { HATCH } from '../scene/hatch.ts';
import { markPath } from '../scene/mark-path.ts';
import { cssColour } from '../scene/scene-colours.ts';
import type { SceneColour, SceneKey } from '../scene/scene.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';

/** The sign of a key in a box of 24 × 12 px; `index` tells its patterns from those of others. */
export function keySign(
	{ shape, colour }: SceneKey,
	index: number,
	colourOf: (colour: SceneColour) => string = cssColour
): SvgMarkup {
	const paint = colourOf(colour);
	const line = (d: string, dash = '') =>
		svgMarkup`<path d="${d}" fill="none" stroke="${paint}" stroke-width="2"${dash === '' ? '' : svgMarkup` stroke-dasharray="${dash}"`}/>`;
	switch (shape) {
		case 'line':
			return line('M0,6H24');
		case 'dashed':
			return line('M0,6H24', '5 4.5');
		case 'slash':
			return line('M0,6H24M9.5,12L14.5,0');
		case 'rect':
			return svgMarkup`<rect x="4" y="0" width="16" height="12" fill="${paint}"/>`;
		case 'hatch':
			return svgMarkup`<pattern id="key-${index}" width="${HATCH.size}" height="${HATCH.size}" patternUnits="userSpaceOnUse"><path d="${HATCH.path}" fill="none" stroke="${paint}"/></pattern><rect x="4" y="0.5" width="16" height="11" fill="url(#key-${index})" stroke="${paint}"/>`;
		case 'circle':
			return svgMarkup`<circle cx="12" cy="6" r="4" fill="${paint}"/>`;
		case 'hollow':
			return svgMarkup`<circle cx="12" cy="6" r="4" fill="none" stroke="${paint}" stroke-width="2"/>`;
		case 'open-diamond':
			return svgMarkup`<path d="${markPath({ kind: 'diamond', x: 12, y: 6, size: 8 })}" fill="none" stroke="${paint}" stroke-width="1.5"/>`;
		case 'square':
		case 'triangle':
		case 'diamond':
			return svgMarkup`<path d="${markPath({ kind: shape, x: 12, y: 6, size: 9 })}" fill="${paint}"/>`;
	}
}

/** The key below a chart, as a list. */
export function embedKeys(keys: readonly SceneKey[]): SvgMarkup {
	const items = keys.map(
		(key, index) =>
			svgMarkup`<li><svg viewBox="0 0 24 12" aria-hidden="true">${keySign(key, index)}</svg>${key.text}</li>\n`
	);
	return svgMarkup`<ul class="keys">\n${items}</ul>\n`;
}
