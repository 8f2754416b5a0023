import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { buildLegend, rampStep, type MapView } from '#lib/view/index.ts';
import { GEO_HEIGHT, GEO_WIDTH } from '../geo.data.ts';
import { mapPlaces, type MapPlace } from '../map-geometry.ts';
import { round } from '../matrix-svg-text.ts';
import { HATCH } from '../scene/hatch.ts';
import { LIGHT_SCENE_COLOURS } from '../scene/scene-colours.ts';
import type { SceneColour, SceneKey } from '../scene/scene.ts';
import { svgMarkup, type SvgMarkup } from '../svg-markup.ts';
import type { PictureBody } from './picture.ts';

/** A map to draw as a picture. */
export interface MapPicture {
	view: MapView;
	/** Outlines in map units by code, of `mapOutlines`. */
	outlines: ReadonlyMap<string, string>;
	/** Economies with a ring around them. */
	chosen?: readonly string[];
	/** In px. */
	width: number;
}

const { line, paper, ink, nodata, none } = LIGHT_SCENE_COLOURS;

const rampColour = (step: number) => `ramp-${step}` as SceneColour;

function fillsOf({ figures, scale }: MapView): Map<string, { fill: string; stroke: string }> {
	const classes = scale.edges.length + 1;
	return new Map(
		figures.map((figure) => {
			const step = rampStep(figure.class, classes);
			const stroke = step > 3 ? paper : line;
			return [figure.ref_area, { fill: LIGHT_SCENE_COLOURS[rampColour(step)], stroke }];
		})
	);
}

/** A map as the body of a picture: economies in the colour of their class, hatched without a figure, small ones as dots. */
export function mapBody({ view, outlines, chosen = [], width }: MapPicture): PictureBody {
	const scale = width / GEO_WIDTH;
	const fills = fillsOf(view);
	const px = (size: number) => round(size / scale);
	const places = mapPlaces(new Set([...fills.keys(), ...view.silent]));
	const shape = (place: MapPlace, extra: SvgMarkup): SvgMarkup => {
		const { code, x, y, dot } = place;
		if (dot) return svgMarkup`<circle cx="${x}" cy="${y}" r="${px(3.2)}"${extra}/>\n`;
		const d = outlines.get(code);
		return d ? svgMarkup`<path d="${d}"${extra}/>\n` : svgMarkup``;
	};
	const drawn = places.map((place) => {
		const { fill, stroke } = fills.get(place.code) ?? { fill: 'url(#nodata)', stroke: line };
		return shape(place, svgMarkup` fill="${fill}" stroke="${stroke}"`);
	});
	const rings = places
		.filter(({ code }) => chosen.includes(code))
		.map((place) =>
			shape(place, svgMarkup` fill="none" stroke="${ink}" stroke-width="${px(1.6)}"`)
		);
	const tile = px(HATCH.size);
	const hatch = svgMarkup`<defs><pattern id="nodata" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><rect width="${tile}" height="${tile}" fill="${nodata}"/><path transform="scale(${px(1)})" d="${HATCH.path}" fill="none" stroke="${none}" stroke-width="1"/></pattern></defs>`;
	return {
		markup: svgMarkup`${hatch}<g transform="scale(${scale.toPrecision(8)})" stroke-width="${px(0.5)}" stroke-linejoin="round">\n${drawn}${rings}</g>\n`,
		width,
		height: GEO_HEIGHT * scale
	};
}

/** The classes of a map, with how many economies each holds, and how many drawn ones have no figure. */
export function mapKeys(view: MapView, unit: string, locale: Locale): SceneKey[] {
	const counted = (words: string, count: number) => `${words} (${formatNumber(count, locale)})`;
	const held = new Set(view.figures.map(({ ref_area }) => ref_area));
	const missing = mapPlaces(new Set([...held, ...view.silent])).filter(
		({ code }) => !held.has(code)
	);
	const { year, since } = view;
	const noFigure =
		year !== null
			? m.map_no_figure_year({ year }, { locale })
			: since !== null
				? m.map_no_figure_since({ year: since }, { locale })
				: m.map_no_figure({}, { locale });
	return [
		...buildLegend(view, unit, locale).map(({ words, step, count }): SceneKey => ({
			text: counted(words, count),
			shape: 'rect',
			colour: rampColour(step)
		})),
		{ text: counted(noFigure, missing.length), shape: 'hatch', colour: 'none' }
	];
}
