import type { ExploreChartInput } from '#lib/view/index.ts';
import { NARROW_WIDTH, WIDE_WIDTH } from '../chart-size.ts';
import type { ExploreLayout } from '../explore/explore-layouts.ts';
import { cssColour } from '../scene/scene-colours.ts';
import { sceneMarkup } from '../scene/scene-markup.ts';
import type { Scene, SceneKey, SceneMark } from '../scene/scene.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
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

/** Outlines that both drawings of a map share: they are heavy, and the same in both. */
export interface EmbedLand {
	/** The outlines of a drawing, for both; empty where it has none. */
	markup: (scene: Scene, outlines: ReadonlyMap<string, string>) => SvgMarkup | string;
	/** The place of the outlines in a drawing, and its other marks. */
	place: (scene: Scene) => { use: SvgMarkup | string; marks: SceneMark[] };
}

function drawing(
	scene: Scene,
	name: 'wide' | 'narrow',
	{ label, land }: { label: string; land: EmbedLand | null }
): SvgMarkup {
	const { width, height } = scene;
	const { use, marks } = land?.place(scene) ?? { use: '', marks: scene.marks };
	const markup = sceneMarkup({ marks }, { hatch: `hatch-${name}`, colour: cssColour });
	return svgMarkup`<svg class="${name}" style="--high:${height}px" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${use}${markup}</svg>\n`;
}

function keysMarkup(keys: readonly SceneKey[]): SvgMarkup | string {
	return keys.length > 0 ? embedKeys(keys) : '';
}

/** Draws a chart for both forms of a frame; `label` is what it shows, the summary follows in its name. Only maps need `land`. */
export function embedChart(
	layout: ExploreLayout,
	input: ExploreChartInput,
	label: string,
	land: EmbedLand | null = null
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
	const shared = (outlines && land?.markup(wide, outlines)) ?? '';
	const how = { label: [label, wide.summary].filter(Boolean).join('. '), land };
	const walk = { wide: placesOf(wide), narrow: placesOf(narrow), words };
	return {
		markup: svgMarkup`${shared}<div class="plot">${drawing(wide, 'wide', how)}${drawing(narrow, 'narrow', how)}</div>\n${keysMarkup(wide.keys)}`,
		notes: wide.notes ?? [],
		walk,
		summary: wide.summary
	};
}
