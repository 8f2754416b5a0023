import { formatNumber, m } from '#lib/i18n/index.ts';
import {
	figureFlags,
	figureName,
	groupFiguresBy,
	spreadChoice,
	type ExploreChartInput,
	type ValuedFigure
} from '#lib/view/index.ts';
import { NARROW_BELOW } from '../chart-size.ts';
import type { Scene, SceneMark } from '../scene/scene.ts';
import { wrapName } from '../wrap-text.ts';
import { FONT, tenth, unitHead, type Plot } from './axis-marks.ts';
import { figurePoint } from './chart-points.ts';
import { emptyScene } from './empty-scene.ts';
import { exploreAxis, valueLimits } from './explore-axis.ts';
import { floorAxis } from './floor-axis.ts';
import { groupColours } from './group-colours.ts';
import { pointLabels } from './point-labels.ts';
import { seriesName, spreadHead, spreadNotes, spreadSummary } from './spread-words.ts';
import { swarm } from './swarm.ts';

/** A point for each economy along the axis, in a row for each group, none over another; chosen areas are named. */
export function layoutBeeswarm(input: ExploreChartInput, width: number): Scene {
	const { names, chart, chosen = [] } = input;
	const { locale } = names;
	const choice = spreadChoice(input);
	if (!choice || choice.figures.length === 0) {
		return emptyScene(width, choice ? spreadNotes(choice, input) : []);
	}
	const { figures, unit } = choice;
	const isNarrow = width < NARROW_BELOW;
	const groups = chart.colour
		? groupFiguresBy(figures, chart.colour, names)
		: [{ value: null, figures }];
	const axis = exploreAxis({
		values: figures.map(({ value }) => value),
		unit,
		limits: valueLimits([{ series: choice.series, unit }], names),
		count: isNarrow ? 4 : 6,
		locale,
		log: chart.log
	});
	const colours = groupColours(figures, chart.colour, names);
	const radius = figures.length > 90 || isNarrow ? 3.5 : 4.5;
	const across = { left: 10, right: width - 16 };
	const x = (value: number) => across.left + axis.share(value) * (across.right - across.left);
	const most = groups.length === 1 ? 150 : 90;
	const head = chart.colour ? FONT + 10 : 6;
	let y = FONT * 2 + 12;
	const rows = groups.map(({ value, figures: members }) => {
		const sorted = members.toSorted(
			(a, b) => a.value - b.value || (a.ref_area < b.ref_area ? -1 : 1)
		);
		const asides = swarm(
			sorted.map((each) => x(each.value)),
			radius + 0.4,
			most
		);
		const up = Math.max(16, ...asides) + radius;
		const down = Math.max(16, ...asides.map((aside) => -aside)) + radius;
		const top = y;
		const middle = top + head + up;
		y = middle + down + 6;
		return { value, sorted, asides, top, middle };
	});
	const isPressed = rows.some(({ asides }) => asides.some((each) => Math.abs(each) > most - 0.01));
	const plot: Plot = { ...across, top: FONT * 2 + 6, bottom: y };
	const placed = rows.flatMap(({ sorted, asides, middle }, row) =>
		sorted.map((figure, index) => ({
			figure,
			row,
			x: tenth(x(figure.value)),
			y: tenth(middle - (asides[index] ?? 0)),
			radius,
			flags: figureFlags(figure)
		}))
	);
	const isChosen = ({ ref_area }: ValuedFigure) => chosen.includes(ref_area);
	const dots = placed
		.toSorted((a, b) => Number(isChosen(a.figure)) - Number(isChosen(b.figure)))
		.map(({ figure, x: cx, y: cy, flags }): SceneMark => {
			const colour = colours.of(figure);
			const mark = isChosen(figure);
			const stroke = mark ? 'ink' : flags.estimate ? colour : 'paper';
			const fill = flags.estimate ? 'paper' : colour;
			const strokeWidth = mark ? 2 : flags.estimate ? 1.25 : 0.5;
			return {
				kind: 'circle',
				x: cx,
				y: cy,
				radius: mark ? radius + 1.5 : radius,
				fill,
				stroke,
				strokeWidth
			};
		});
	const heads = rows.flatMap(({ value, sorted, top }): SceneMark[] => {
		const field = chart.colour;
		if (!field) return [];
		const name =
			value === null ? m.explore_spread_key_none({}, { locale }) : names.value(field, value);
		const count = formatNumber(sorted.length, locale, 0);
		const [text = name] = wrapName(
			m.explore_spread_box_group({ name, count }, { locale }),
			width - 4,
			FONT,
			1
		);
		return [
			{
				kind: 'text',
				x: 0,
				y: top + FONT,
				text,
				size: FONT,
				anchor: 'start',
				colour: 'ink',
				bold: true,
				halo: true
			}
		];
	});
	const extremes = rows.flatMap(({ sorted }) => [sorted[0], sorted.at(-1)]);
	const named = placed.filter(({ figure }) => isChosen(figure));
	const ends =
		isNarrow || chosen.length > 0 ? [] : placed.filter(({ figure }) => extremes.includes(figure));
	const labels = pointLabels(
		[...named, ...ends].map((each) => ({
			...each,
			text: figureName(each.figure, names),
			bold: isChosen(each.figure)
		})),
		{ left: 0, right: width, top: plot.top, bottom: plot.bottom },
		placed,
		0
	);
	const height = plot.bottom + FONT + 14;
	const count = formatNumber(figures.length, locale, 0);
	return {
		width,
		height,
		marks: [
			unitHead(`${spreadHead(choice, names)} · ${m.explore_spread_n({ count }, { locale })}`),
			...floorAxis(axis, plot, width),
			...dots,
			...heads,
			...labels
		],
		points: placed.map((each) => figurePoint(each, each.row, { names, withSeries: false })),
		keys: placed.some(({ flags }) => flags.estimate)
			? [{ text: m.explore_spread_key_estimate({}, { locale }), shape: 'hollow', colour: 'soft' }]
			: [],
		notes: [
			m.explore_spread_note_weightless({}, { locale }),
			isPressed
				? m.explore_spread_note_pressed({}, { locale })
				: m.explore_spread_note_swarm({}, { locale }),
			...spreadNotes(choice, input)
		],
		summary: spreadSummary(choice, names) || seriesName(choice.series, names)
	};
}
