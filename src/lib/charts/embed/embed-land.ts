import { WIDE_WIDTH } from '../chart-size.ts';
import { MAP_TOP } from '../explore/map-top.ts';
import { GEO_WIDTH } from '../geo.data.ts';
import { HATCH } from '../scene/hatch.ts';
import { cssColour } from '../scene/scene-colours.ts';
import type { Scene, SceneMark } from '../scene/scene.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import type { EmbedLand } from './embed-chart.ts';

const LAND = 'land';

type Outline = Extract<SceneMark, { kind: 'path' }>;

function isOutline(mark: SceneMark): mark is Outline {
	return mark.kind === 'path' && mark.outline !== undefined;
}

function markup(scene: Scene, outlines: ReadonlyMap<string, string>): SvgMarkup | string {
	const marks = scene.marks.filter(isOutline);
	if (marks.length === 0) return '';
	const paths = marks.map(({ outline = '', fill, stroke, strokeWidth }) => {
		const paint = fill === 'hatch' ? `url(#hatch-${LAND})` : cssColour(fill ?? 'none');
		return svgMarkup`<path d="${outlines.get(outline) ?? ''}" fill="${paint}" stroke="${cssColour(stroke ?? 'none')}"${strokeWidth === 1.5 ? svgMarkup` stroke-width="1.5"` : ''}/>\n`;
	});
	const codes = marks.map(({ outline = '' }) => outline).join(' ');
	// A hatch is drawn in map units here: at the size that it has in the wide drawing.
	const size = Math.round((HATCH.size * GEO_WIDTH) / WIDE_WIDTH);
	const scale = size / HATCH.size;
	return svgMarkup`<svg class="land" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch-${LAND}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="var(--nodata)"/><path d="${HATCH.path}" transform="scale(${scale})" fill="none" stroke="var(--line)"/></pattern><g id="${LAND}" data-areas="${codes}" stroke-width=".5" stroke-linejoin="round">${paths}</g></defs></svg>\n`;
}

/** The outlines of a map, once for both of its drawings. */
export const EMBED_LAND: EmbedLand = {
	markup,
	place: ({ marks, width }) =>
		marks.some(isOutline)
			? {
					use: svgMarkup`<use href="#${LAND}" transform="translate(0 ${MAP_TOP}) scale(${width / GEO_WIDTH})"/>`,
					marks: marks.filter((mark) => !isOutline(mark))
				}
			: { use: '', marks }
};

/** The outlines that a frame holds already, by the codes of their economies; null where it holds none. */
export function heldOutlines(page: ParentNode): Map<string, string> | null {
	const land = page.querySelector<SVGGElement>(`#${LAND}`);
	const codes = land?.dataset['areas']?.split(' ') ?? [];
	const paths = [...(land?.children ?? [])].map((path) => path.getAttribute('d') ?? '');
	if (codes.length === 0 || codes.length !== paths.length) return null;
	return new Map(codes.map((code, index) => [code, paths[index] ?? '']));
}
