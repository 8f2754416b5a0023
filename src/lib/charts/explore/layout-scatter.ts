import { m } from '#lib/i18n/index.ts';
import {
	figureFlags,
	isTooFew,
	scatterData,
	type ExploreChartInput,
	type FigurePair,
	type ScatterData
} from '#lib/view/index.ts';
import { NARROW_BELOW } from '../chart-size.ts';
import type { Scene, SceneMark } from '../scene/scene.ts';
import { FONT } from './axis-marks.ts';
import { nameList } from './chart-notes.ts';
import { emptyScene } from './empty-scene.ts';
import { groupColours } from './group-colours.ts';
import { scatterFrame } from './scatter-frame.ts';
import { layoutScatterPaths } from './layout-scatter-paths.ts';
import { pointLabels } from './point-labels.ts';
import { scatterWishes } from './scatter-wishes.ts';
import { sizeKey, sizeScale, LEAST_RADIUS } from './scatter-size.ts';
import { trendMarks } from './scatter-trend.ts';
import { pairName, pairNotes, pairPoint, personsOf, scatterNotes } from './scatter-words.ts';
import { seriesName } from './spread-words.ts';

/** Two series against each other: a point for each area, by population where asked for, with a trend; or ways over time. */
export function layoutScatter(input: ExploreChartInput, width: number): Scene {
	const { chart, names, relation, chosen = [] } = input;
	const { locale } = names;
	const data = scatterData(input);
	if (!data) return emptyScene(width);
	if (chart.joined) return layoutScatterPaths(data, input, width);
	if (data.pairs.length === 0) return emptyScene(width, pairNotes(data, input));
	const persons = data.pairs.flatMap(({ y }) => personsOf(y, input) ?? []);
	const isSized = chart.sized === true && persons.length > 0;
	const most = width < NARROW_BELOW ? 17 : 28;
	const frame = scatterFrame(data.pairs, data, input, { width, foot: isSized ? most * 2 + 8 : 0 });
	const { plot, height } = frame;
	const radiusOf = sizeScale(persons, most);
	const plain = data.pairs.length > 120 || frame.isNarrow ? 4 : 5;
	const colours = groupColours(
		data.pairs.map(({ y }) => y),
		chart.colour,
		names
	);
	const placed = data.pairs.map((pair) => {
		const count = personsOf(pair.y, input);
		const kind = names.area(pair.x.ref_area)?.kind;
		return {
			pair,
			...frame.place(pair),
			radius: !isSized ? plain : count === null ? LEAST_RADIUS + 1 : radiusOf(count),
			isGroup: kind === 'world' || kind === 'group',
			isHollow: isSized && count === null,
			isEstimate: figureFlags(pair.x).estimate || figureFlags(pair.y).estimate
		};
	});
	// The largest first, so that none hides a smaller one.
	const drawn = placed.toSorted((a, b) => b.radius - a.radius);
	const marks = drawn.map(({ pair, x, y, radius, isGroup, isHollow, isEstimate }): SceneMark => {
		const colour = colours.of(pair.y);
		if (isGroup) {
			const paint = { fill: 'paper', stroke: 'ink', strokeWidth: 1.5 } as const;
			return { kind: 'diamond', x, y, size: Math.max(9, plain * 2), ...paint };
		}
		const isChosen = chosen.includes(pair.x.ref_area);
		if (isHollow || (isEstimate && !isSized)) {
			return {
				kind: 'circle',
				x,
				y,
				radius,
				fill: 'paper',
				stroke: isChosen ? 'ink' : colour,
				strokeWidth: 1.5
			};
		}
		const stroke = isChosen ? 'ink' : 'paper';
		const opacity = isChosen ? 1 : isSized ? 0.72 : 0.82;
		return {
			kind: 'circle',
			x,
			y,
			radius,
			fill: colour,
			stroke,
			strokeWidth: isChosen ? 1.5 : 0.75,
			opacity
		};
	});
	const line = chart.trend && relation && !isTooFew(relation) ? relation.regression : null;
	const trend = line
		? trendMarks(line, plot, {
				x: (x) =>
					plot.left + frame.axes.x.share(data.log.x ? 10 ** x : x) * (plot.right - plot.left),
				y: (y) =>
					plot.bottom - frame.axes.y.share(data.log.y ? 10 ** y : y) * (plot.bottom - plot.top)
			})
		: [];
	const rows = placed.toSorted((a, b) => a.x - b.x || a.y - b.y);
	const keys = [...colours.keys];
	if (placed.some(({ isGroup }) => isGroup)) {
		keys.push({
			text: m.explore_spread_key_groups({}, { locale }),
			shape: 'diamond',
			colour: 'ink'
		});
	}
	if (!isSized && placed.some(({ isEstimate, isGroup }) => isEstimate && !isGroup)) {
		keys.push({
			text: m.explore_spread_key_estimate({}, { locale }),
			shape: 'hollow',
			colour: 'soft'
		});
	}
	if (line)
		keys.push({ text: m.explore_spread_key_trend({}, { locale }), shape: 'line', colour: 'soft' });
	return {
		width,
		height,
		marks: [
			...frame.marks,
			...trend,
			...marks,
			...pointLabels(scatterWishes(placed, { input, line, data }), plot, placed),
			...(isSized
				? sizeKey(persons, radiusOf, { left: 0, middle: height - most - 2, size: FONT }, names)
				: [])
		],
		points: rows.map(({ pair, x, y }, row) => pairPoint(pair, { x, y, row }, { input, data })),
		keys,
		notes: [
			...pairNotes(data, input),
			...scatterNotes(data, input),
			...(isSized ? sizeNotes(placed, data, input) : [])
		],
		summary: m.explore_spread_summary_scatter(
			{ x: seriesName(data.x, names), y: seriesName(data.y, names), count: placed.length },
			{ locale }
		)
	};
}

function sizeNotes(
	placed: readonly { pair: FigurePair; isHollow: boolean; isGroup: boolean }[],
	{ year }: ScatterData,
	input: ExploreChartInput
): string[] {
	const { names, projected_from: from = null } = input;
	const { locale } = names;
	const hollow = placed.filter(({ isHollow, isGroup }) => isHollow && !isGroup);
	const notes = [m.explore_spread_note_small({}, { locale })];
	if (from !== null && year !== null && year >= from) {
		notes.push(m.explore_spread_note_projection({ year }, { locale }));
	}
	if (hollow.length > 0) {
		const list = nameList(
			hollow.map(({ pair }) => pairName(pair, input)),
			locale
		);
		notes.push(m.explore_spread_note_no_population({ list }, { locale }));
	}
	return notes;
}
