import { m } from '#lib/i18n/index.ts';
import {
	MAX_HIGHLIGHTS,
	pairsOverTime,
	type ExploreChartInput,
	type FigurePair,
	type ScatterData
} from '#lib/view/index.ts';
import type { Scene } from '../scene/scene.ts';
import { emptyScene } from './empty-scene.ts';
import { groupColours } from './group-colours.ts';
import { seriesColour } from './line-colours.ts';
import { pointLabels, type LabelWish } from './point-labels.ts';
import { scatterFrame } from './scatter-frame.ts';
import { pathMarks } from './scatter-paths.ts';
import { pairName, pairPoint, scatterNotes } from './scatter-words.ts';
import { seriesName } from './spread-words.ts';

/** The ways of areas over the years through two series, at most seven in colour. */
export function layoutScatterPaths(
	data: ScatterData,
	input: ExploreChartInput,
	width: number
): Scene {
	const { names, chart, chosen = [] } = input;
	const { locale } = names;
	const hasPlace = ({ x, y }: FigurePair) =>
		(!data.log.x || x.value > 0) && (!data.log.y || y.value > 0);
	const ways = [...pairsOverTime(input, data)].flatMap(([key, all]) => {
		const pairs = all.filter(hasPlace);
		const [first] = pairs;
		return first ? [{ key, pairs, first, isChosen: chosen.includes(first.x.ref_area) }] : [];
	});
	ways.sort((a, b) => Number(b.isChosen) - Number(a.isChosen));
	const pairs = ways.flatMap((way) => way.pairs);
	if (pairs.length === 0) return emptyScene(width, scatterNotes(data, input));
	const frame = scatterFrame(pairs, data, input, { width, foot: 0 });
	const colours = groupColours(
		pairs.map(({ y }) => y),
		chart.colour,
		names
	);
	const years = [...new Set(pairs.map(({ x }) => x.time_period))].sort((a, b) => a - b);
	const placed = ways.map((way, index) => ({
		...way,
		colour: chart.colour
			? colours.of(way.first.y)
			: seriesColour(index < MAX_HIGHLIGHTS ? index + 1 : 0),
		at: way.pairs.map((pair) => ({ pair, ...frame.place(pair) }))
	}));
	const isTold = (index: number, isChosen: boolean) => isChosen || index < MAX_HIGHLIGHTS;
	const wishes = placed.flatMap(({ at, isChosen }, index): LabelWish[] => {
		const [first, last] = [at[0], at.at(-1)];
		if (!first || !last || !isTold(index, isChosen)) return [];
		const name = pairName(last.pair, input);
		const text = m.charts_label_older({ value: name, year: last.pair.x.time_period }, { locale });
		const end: LabelWish = { x: last.x, y: last.y, radius: 5, text, bold: true };
		if (first === last) return [end];
		const start = String(first.pair.x.time_period);
		return [end, { x: first.x, y: first.y, radius: 3.5, text: start, bold: true }];
	});
	// Ends before starts, so that a name never gives way to a year.
	wishes.sort((a, b) => Number(a.text.length < 5) - Number(b.text.length < 5));
	const dots = placed.flatMap(({ at }) => at.map(({ x, y }) => ({ x, y, radius: 2 })));
	return {
		width,
		height: frame.height,
		marks: [
			...frame.marks,
			...placed.toReversed().flatMap(({ at, colour }) => pathMarks(at, years, colour)),
			...pointLabels(wishes, frame.plot, dots, 3)
		],
		points: placed.flatMap(({ at }, row) =>
			at.map(({ pair, x, y }) => pairPoint(pair, { x, y, row }, { input, data }))
		),
		keys: chart.colour ? colours.keys : [],
		notes: [m.explore_spread_note_joined({}, { locale }), ...scatterNotes(data, input)],
		summary: m.explore_spread_summary_scatter(
			{ x: seriesName(data.x, names), y: seriesName(data.y, names), count: pairs.length },
			{ locale }
		)
	};
}
