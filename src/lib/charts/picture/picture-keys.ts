import { round, type SvgBlock, type SvgPage } from '../matrix-svg-text.ts';
import { LIGHT_SCENE_COLOURS } from '../scene/scene-colours.ts';
import type { SceneKey } from '../scene/scene.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';

const SIZE = 13;
const ROW = 22;
const MARK = 24;
const GAP = 20;

/** The mark of an entry of a scene's key, drawn from 0 to 24 px across and 0 to 12 px down. */
function keyMark({ shape, colour }: SceneKey): SvgMarkup {
	const paint = LIGHT_SCENE_COLOURS[colour];
	switch (shape) {
		case 'line':
			return svgMarkup`<path d="M1 6H23" fill="none" stroke="${paint}" stroke-width="2"/>`;
		case 'dashed':
			return svgMarkup`<path d="M1 6H23" fill="none" stroke="${paint}" stroke-width="2" stroke-dasharray="5 4"/>`;
		case 'rect':
			return svgMarkup`<rect x="2" y="0.5" width="20" height="11" fill="${paint}" stroke="${LIGHT_SCENE_COLOURS.line}"/>`;
		case 'hatch':
			return svgMarkup`<rect x="2" y="0.5" width="20" height="11" fill="${LIGHT_SCENE_COLOURS.nodata}" stroke="${LIGHT_SCENE_COLOURS.line}"/><path d="M2 7.5L9 0.5M5 11.5L16 0.5M12 11.5L22 1.5M19 11.5L22 8.5" fill="none" stroke="${paint}"/>`;
		case 'hollow':
			return svgMarkup`<circle cx="12" cy="6" r="4" fill="${LIGHT_SCENE_COLOURS.paper}" stroke="${paint}" stroke-width="1.75"/>`;
		case 'circle':
			return svgMarkup`<circle cx="12" cy="6" r="4.5" fill="${paint}"/>`;
		case 'square':
			return svgMarkup`<rect x="7.5" y="1.5" width="9" height="9" fill="${paint}"/>`;
		case 'triangle':
			return svgMarkup`<path d="M12 1l5.5 10h-11z" fill="${paint}"/>`;
		case 'diamond':
			return svgMarkup`<path d="M12 0.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z" fill="${paint}"/>`;
		case 'open-diamond':
			return svgMarkup`<path d="M12 1l5 5l-5 5l-5 -5z" fill="${LIGHT_SCENE_COLOURS.paper}" stroke="${paint}" stroke-width="1.75"/>`;
		case 'slash':
			return svgMarkup`<path d="M1 6H23M9.5 12L14.5 0" fill="none" stroke="${paint}" stroke-width="1.75"/>`;
	}
}

/** The key of a chart, its entries one after the other in as many rows as they need. */
export function pictureKeys(keys: readonly SceneKey[], page: SvgPage): SvgBlock {
	let x = 0;
	let y = 0;
	const markup = keys.map((key) => {
		const width = MARK + 6 + textWidth(key.text, SIZE);
		if (x > 0 && x + width > page.width) {
			x = 0;
			y += ROW;
		}
		const left = Math.min(page.at(x), page.at(x + MARK));
		const words = round(page.at(x + MARK + 6));
		x += width + GAP;
		return svgMarkup`<g transform="translate(${round(left)} ${y + 4})">${keyMark(key)}</g><text x="${words}" y="${y + 15}" font-size="${SIZE}" fill="${LIGHT_SCENE_COLOURS.soft}">${key.text}</text>\n`;
	});
	return { markup, height: keys.length === 0 ? 0 : y + ROW };
}
