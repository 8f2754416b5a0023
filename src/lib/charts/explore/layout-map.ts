import { m } from '#lib/i18n/index.ts';
import {
	absenceWords,
	figureKey,
	figureLines,
	figureText,
	isValued,
	spreadChoice,
	type ExploreChartInput
} from '#lib/view/index.ts';
import { NARROW_BELOW } from '../chart-size.ts';
import { GEO_HEIGHT, GEO_WIDTH } from '../geo.data.ts';
import { mapPlaces } from '../map-geometry.ts';
import type { Scene, SceneColour, SceneKey, SceneMark, ScenePoint } from '../scene/scene.ts';
import { tenth, unitHead } from './axis-marks.ts';
import { nameList } from './chart-notes.ts';
import { emptyScene } from './empty-scene.ts';
import { MAP_TOP } from './map-top.ts';
import { scaledOutline } from './scaled-outline.ts';
import { pointLabels } from './point-labels.ts';
import { spreadHead, spreadNotes, spreadSummary } from './spread-words.ts';
import { valueClasses, valueScale } from './value-classes.ts';

/** The economies of the world in classes of one series, equal-area; small ones as dots, those without a figure hatched. */
export function layoutMap(input: ExploreChartInput, width: number): Scene {
	const { names, outlines, chosen = [] } = input;
	const { locale } = names;
	const choice = spreadChoice(input);
	if (!choice || choice.figures.length === 0) {
		return emptyScene(width, choice ? spreadNotes(choice, input) : []);
	}
	const { figures, silent, series, unit, year } = choice;
	const all = input.figures.filter(isValued).filter((each) => each.series === series);
	const classScale = input.scale ?? valueScale(all, { series, unit, names });
	const classes = valueClasses(classScale, { unit, names });
	const byArea = new Map(figures.map((figure) => [figure.ref_area, figure]));
	const known = new Set([...byArea.keys(), ...silent.map(({ ref_area }) => ref_area)]);
	const places = mapPlaces(known);
	const scale = width / GEO_WIDTH;
	const top = MAP_TOP;
	const dot = width < NARROW_BELOW ? 2.2 : 3.6;
	const at = (code: string) => {
		const place = places.find((each) => each.code === code);
		return place ? { x: tenth(place.x * scale), y: tenth(place.y * scale + top) } : null;
	};
	const colourOf = (code: string): SceneColour | 'hatch' => {
		const figure = byArea.get(code);
		return figure ? (classes.colours[classes.of(figure.value)] ?? 'nodata') : 'hatch';
	};
	const marks = places.map(({ code, dot: isDot, x, y }): SceneMark => {
		const outline = isDot || !outlines ? undefined : scaledOutline(outlines, code, scale);
		const isChosen = chosen.includes(code);
		const paint = {
			fill: colourOf(code),
			stroke: isChosen
				? ('ink' as const)
				: byArea.has(code) && outline
					? ('paper' as const)
					: ('line' as const),
			strokeWidth: isChosen ? 1.5 : 0.5
		};
		if (outline) return { kind: 'path', d: movedPath(outline, top), outline: code, ...paint };
		return {
			kind: 'circle',
			x: tenth(x * scale),
			y: tenth(y * scale + top),
			radius: dot,
			...paint
		};
	});
	const order = new Map(places.map(({ code }, index) => [code, index]));
	const isRaised = (code: string) => chosen.includes(code);
	// Outlines of chosen areas last, so that no neighbour covers them.
	const drawn = places
		.map(({ code }) => code)
		.sort((a, b) => Number(isRaised(a)) - Number(isRaised(b)))
		.flatMap((code) => marks[order.get(code) ?? -1] ?? []);
	const ranked = figures.toSorted(
		(a, b) => b.value - a.value || (a.ref_area < b.ref_area ? -1 : 1)
	);
	const points = ranked.flatMap((figure): Omit<ScenePoint, 'row'>[] => {
		const place = at(figure.ref_area);
		return place ? [{ ...place, words: figureLines(figure, names), key: figureKey(figure) }] : [];
	});
	const silentPoints = silent.flatMap(({ ref_area, absence }): Omit<ScenePoint, 'row'>[] => {
		const place = at(ref_area);
		if (!place) return [];
		const reason = absenceWords(absence, locale);
		const words = m.explore_spread_cell_none({ reason, year: year ?? '' }, { locale });
		return [
			{
				...place,
				words: [names.area(ref_area)?.name ?? ref_area, year === null ? reason : words],
				key: `${series}|${ref_area}|${year ?? ''}`
			}
		];
	});
	const unmapped = ranked.filter(({ ref_area }) => !order.has(ref_area));
	const wishes = ranked
		.filter(({ ref_area }) => isRaised(ref_area))
		.flatMap((figure) => {
			const place = at(figure.ref_area);
			const text = `${names.area(figure.ref_area)?.name ?? ''} ${figureText(figure, names)}`;
			const { dot: isDot = false } = places.find((each) => each.code === figure.ref_area) ?? {};
			return place ? [{ ...place, isDot, radius: 4, text, bold: true }] : [];
		});
	// The label of a small country stands on its neighbours: the dot says which it is of.
	const dots = wishes
		.filter(({ isDot }) => !isDot)
		.map(({ x, y }): SceneMark => ({
			...{ kind: 'circle', x, y, radius: 3, fill: 'ink', stroke: 'paper', strokeWidth: 1 }
		}));
	const height = Math.ceil(GEO_HEIGHT * scale + top + 4);
	const counts = classes.colours.map(
		(_, index) => figures.filter(({ value }) => classes.of(value) === index).length
	);
	const keys: SceneKey[] = classes.colours.map((colour, index) => ({
		text: m.explore_spread_class(
			{ words: classes.words[index] ?? '', count: counts[index] ?? 0 },
			{ locale }
		),
		shape: 'rect',
		colour
	}));
	return {
		width,
		height,
		marks: [
			unitHead(spreadHead(choice, names)),
			...drawn,
			...dots,
			...pointLabels(wishes, { left: 0, right: width, top, bottom: height }, [])
		],
		points: [...points, ...silentPoints].map((point, row) => ({ ...point, row })),
		keys: [
			...keys,
			{ text: m.explore_spread_key_none_map({}, { locale }), shape: 'hatch', colour: 'line' }
		],
		notes: [
			...(outlines ? [] : [m.explore_spread_note_outlines({}, { locale })]),
			...spreadNotes(choice, input),
			...(unmapped.length > 0
				? [
						m.explore_spread_note_unmapped(
							{
								list: nameList(
									unmapped.map(({ ref_area }) => names.area(ref_area)?.name ?? ref_area),
									locale
								)
							},
							{ locale }
						)
					]
				: []),
			m.map_dots({}, { locale }),
			m.map_disclaimer({}, { locale }),
			m.map_credit({}, { locale })
		],
		summary: spreadSummary(choice, names)
	};
}

/** An outline in px, moved down by `top`: only its first move is absolute. */
function movedPath(outline: string, top: number): string {
	return outline.replace(
		/^m(-?[\d.]+)[ ,]?(-?[\d.]+)/,
		(_, x: string, y: string) => `M${x} ${Math.round((Number(y) + top) * 100) / 100}`
	);
}
