import type { ExploreChartInput } from '#lib/view/index.ts';
import { NARROW_WIDTH, WIDE_WIDTH } from '../chart-size.ts';
import type { ExploreLayout } from '../explore/explore-layouts.ts';
import { cssColour } from '../scene/scene-colours.ts';
import { sceneMarkup } from '../scene/scene-markup.ts';
import type { Scene, SceneKey, SceneMark } from '../scene/scene.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import { MAP_TOP } from '../explore/layout-map.ts';
import { GEO_WIDTH } from '../geo.data.ts';
import { HATCH } from '../scene/hatch.ts';
import { embedKeys } from './embed-keys.ts';

/** A drawing of an embed, and the places in it that pointer and keys reach. */
export interface EmbedPoints {
	width: number;
	height: number;
	/** `[x, y, row, index of its words]` in px of the drawing, in reading order. */
	points: [number, number, number, number][];
}

/** What a frame's script needs to lead pointer and keys through a chart. */
export interface EmbedWalk {
	wide: EmbedPoints;
	narrow: EmbedPoints;
	/** What is said of each figure, and its key: series, area, year, breakdown. */
	words: [key: string, lines: readonly string[]][];
}

/** A chart as an embed holds it: drawn for a wide and for a narrow frame, before any script. */
export interface EmbedChart {
	markup: SvgMarkup;
	/** What must be known to read it. */
	notes: readonly string[];
	walk: EmbedWalk;
	/** The chart in words. */
	summary: string;
}

/** Drawings that share the outlines of a map: they are heavy, and the same in both. */
const LAND = 'land';

function isOutline(mark: SceneMark): mark is Outline {
	return mark.kind === 'path' && mark.outline !== undefined;
}

type Outline = Extract<SceneMark, { kind: 'path' }>;

function landMarkup(scene: Scene, outlines: ReadonlyMap<string, string>): SvgMarkup {
	const paths = scene.marks.filter(isOutline).map(({ outline = '', fill, stroke, strokeWidth }) => {
		const paint = fill === 'hatch' ? `url(#hatch-${LAND})` : cssColour(fill ?? 'none');
		return svgMarkup`<path d="${outlines.get(outline) ?? ''}" fill="${paint}" stroke="${cssColour(stroke ?? 'none')}"${strokeWidth === 1.5 ? svgMarkup` stroke-width="1.5"` : ''}/>\n`;
	});
	// A hatch is drawn in map units here: at the size that it has in the wide drawing.
	const size = Math.round((HATCH.size * GEO_WIDTH) / WIDE_WIDTH);
	const scale = size / HATCH.size;
	return svgMarkup`<svg class="land" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch-${LAND}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="var(--nodata)"/><path d="${HATCH.path}" transform="scale(${scale})" fill="none" stroke="var(--line)"/></pattern><g id="${LAND}" stroke-width=".5" stroke-linejoin="round">${paths}</g></defs></svg>\n`;
}

function drawing(scene: Scene, name: 'wide' | 'narrow', label: string): SvgMarkup {
	const { width, height } = scene;
	const hasLand = scene.marks.some(isOutline);
	const marks = hasLand ? scene.marks.filter((mark) => !isOutline(mark)) : scene.marks;
	const land = hasLand
		? svgMarkup`<use href="#${LAND}" transform="translate(0 ${MAP_TOP}) scale(${width / GEO_WIDTH})"/>`
		: '';
	const markup = sceneMarkup({ marks }, { hatch: `hatch-${name}`, colour: cssColour });
	return svgMarkup`<svg class="${name}" style="--high:${height}px" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${land}${markup}</svg>\n`;
}

function keysMarkup(keys: readonly SceneKey[]): SvgMarkup | string {
	return keys.length > 0 ? embedKeys(keys) : '';
}

/** Draws a chart for both forms of a frame; `label` is what it shows, the summary follows in its name. */
export function embedChart(
	layout: ExploreLayout,
	input: ExploreChartInput,
	label: string
): EmbedChart {
	const wide = layout(input, WIDE_WIDTH);
	const narrow = layout(input, NARROW_WIDTH);
	const words: EmbedWalk['words'] = [];
	const places = new Map<string, number>();
	const placesOf = ({ width, height, points }: Scene): EmbedPoints => ({
		width,
		height,
		points: points.map((point) => {
			const known = places.get(point.key);
			const place = known ?? words.push([point.key, [...point.words]]) - 1;
			places.set(point.key, place);
			return [Math.round(point.x), Math.round(point.y), point.row, place];
		})
	});
	const { outlines } = input;
	const land = outlines && wide.marks.some(isOutline) ? landMarkup(wide, outlines) : '';
	const name = [label, wide.summary].filter(Boolean).join('. ');
	const walk = { wide: placesOf(wide), narrow: placesOf(narrow), words };
	return {
		markup: svgMarkup`${land}<div class="plot">${drawing(wide, 'wide', name)}${drawing(narrow, 'narrow', name)}</div>\n${keysMarkup(wide.keys)}`,
		notes: wide.notes ?? [],
		walk,
		summary: wide.summary
	};
}
