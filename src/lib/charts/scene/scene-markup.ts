import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { HATCH } from './hatch.ts';
import { markPath } from './mark-path.ts';
import { LIGHT_SCENE_COLOURS } from './scene-colours.ts';
import type { Scene, SceneColour, SceneMark } from './scene.ts';

type Painted = Exclude<SceneMark, { kind: 'text' }>;

/** How marks are painted: the id of the one pattern, and what a colour is written as. */
interface Paint {
	hatch: string;
	colour: (of: SceneColour) => string;
}

function fillOf(fill: Painted['fill'], { hatch, colour }: Paint): string {
	if (fill === undefined) return 'none';
	return fill === 'hatch' ? `url(#${hatch})` : colour(fill);
}

function paint(mark: Painted, how: Paint): SvgMarkup {
	const { colour } = how;
	const { fill, stroke, strokeWidth, dash, opacity } = mark;
	const outline = stroke
		? svgMarkup` stroke="${colour(stroke)}" stroke-width="${strokeWidth ?? 1}"`
		: '';
	const dashed = dash ? svgMarkup` stroke-dasharray="${dash.join(' ')}"` : '';
	const faint = opacity === undefined ? '' : svgMarkup` opacity="${opacity}"`;
	return svgMarkup` fill="${fillOf(fill, how)}"${outline}${dashed}${faint}`;
}

function text(mark: Extract<SceneMark, { kind: 'text' }>, { colour }: Paint): SvgMarkup {
	const { x, y, size, anchor, bold, turn, halo } = mark;
	const turned = turn ? svgMarkup` transform="rotate(${turn} ${x} ${y})"` : '';
	const rim = halo
		? svgMarkup` stroke="${colour('paper')}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
		: '';
	return svgMarkup`<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 650 : 400}" text-anchor="${anchor}" fill="${colour(mark.colour)}"${rim}${turned}>${mark.text}</text>\n`;
}

function markMarkup(mark: SceneMark, how: Paint): SvgMarkup {
	switch (mark.kind) {
		case 'text':
			return text(mark, how);
		case 'path':
			return svgMarkup`<path d="${mark.d}" stroke-linejoin="round" stroke-linecap="${mark.cap ?? 'butt'}"${paint(mark, how)}/>\n`;
		case 'rect':
			return svgMarkup`<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"${paint(mark, how)}/>\n`;
		case 'circle':
			return svgMarkup`<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}"${paint(mark, how)}/>\n`;
		case 'square':
		case 'triangle':
		case 'diamond':
			return svgMarkup`<path d="${markPath(mark)}"${paint(mark, how)}/>\n`;
	}
}

/**
 * A scene as SVG elements from 0 to its width and height, text as text that is read from left to right; with the colours
 * of the light ground where `colour` is left out. `hatch` is the id of the one pattern in it.
 */
export function sceneMarkup(
	scene: Pick<Scene, 'marks'>,
	{ hatch = 'hatch', colour = (of) => LIGHT_SCENE_COLOURS[of] }: Partial<Paint> = {}
): SvgMarkup {
	const how = { hatch, colour };
	const hatched = scene.marks.some((mark) => mark.kind !== 'text' && mark.fill === 'hatch');
	const pattern = hatched
		? svgMarkup`<defs><pattern id="${hatch}" width="${HATCH.size}" height="${HATCH.size}" patternUnits="userSpaceOnUse"><rect width="${HATCH.size}" height="${HATCH.size}" fill="${colour('nodata')}"/><path d="${HATCH.path}" fill="none" stroke="${colour('line')}" stroke-width="1"/></pattern></defs>\n`
		: '';
	const marks = scene.marks.map((mark) => markMarkup(mark, how));
	return svgMarkup`<g direction="ltr">${pattern}${marks}</g>\n`;
}
