import { formatNumber, m } from '#lib/i18n/index.ts';
import {
	figureKey,
	figureName,
	figureText,
	formatFigureValue,
	spreadChoice,
	type ExploreChartInput,
	type ValuedFigure
} from '#lib/view/index.ts';
import { chartHeight } from '../chart-size.ts';
import { linearScale } from '../linear-scale.ts';
import type { Scene, SceneMark } from '../scene/scene.ts';
import { textWidth } from '../text-width.ts';
import { tickTexts } from '../tick-texts.ts';
import { truncateText } from '../wrap-text.ts';
import { FONT, standingAxis, tenth, tickWidth, unitHead, type Plot } from './axis-marks.ts';
import { nameList } from './chart-notes.ts';
import { emptyScene } from './empty-scene.ts';
import { exploreAxis } from './explore-axis.ts';
import { binLimits, binOf } from './histogram-bins.ts';
import { pointLabels } from './point-labels.ts';
import { seriesName, spreadHead, spreadNotes, spreadSummary } from './spread-words.ts';

/** Economies that a class names before it counts the rest. */
const LABEL = 12;

/** How many economies have a figure in each of some round classes; the areas chosen by name are marked above. */
export function layoutHistogram(input: ExploreChartInput, width: number): Scene {
	const { names, chosen = [] } = input;
	const { locale } = names;
	const choice = spreadChoice(input);
	if (!choice || choice.figures.length === 0) {
		return emptyScene(width, choice ? spreadNotes(choice, input) : []);
	}
	const { figures, unit } = choice;
	const limits = binLimits(figures.map(({ value }) => value));
	const last = Math.max(0, limits.length - 2);
	const bins: ValuedFigure[][] = Array.from({ length: last + 1 }, () => []);
	for (const each of figures) bins[binOf(each.value, limits)]?.push(each);
	const axis = exploreAxis({
		values: bins.map(({ length }) => length),
		unit: 'NUMBER',
		limits: { low: 0, high: null },
		count: 5,
		locale,
		fromZero: true
	});
	const height = chartHeight(width) + 20;
	const marked = figures.filter(({ ref_area }) => chosen.includes(ref_area));
	const plot: Plot = {
		left: tickWidth(axis) + 10,
		right: width - 12,
		top: FONT * 2 + 8 + (marked.length > 0 ? LABEL * 2 : 0),
		bottom: height - FONT * 2 - 20
	};
	const [low = 0, high = 1] = [limits[0], limits.at(-1)];
	const x = linearScale(
		[low, high],
		low === high ? [plot.right, plot.right] : [plot.left, plot.right]
	);
	const edge = (index: number) =>
		low === high ? (index === 0 ? plot.left : plot.right) : x(limits[index] ?? high);
	const y = (count: number) =>
		Math.round(plot.bottom - axis.share(count) * (plot.bottom - plot.top));
	const gap = edge(1) - edge(0) > 8 ? 1 : 0.5;
	const bars = bins.flatMap((bin, index): SceneMark[] => {
		if (bin.length === 0) return [];
		const [from, to] = [edge(index) + gap / 2, edge(index + 1) - gap / 2];
		const top = y(bin.length);
		const place = { x: tenth(from), y: top, width: tenth(to - from), height: plot.bottom - top };
		return [{ kind: 'rect', ...place, fill: 'series-1', opacity: 0.85 }];
	});
	const texts = tickTexts(limits, unit, locale);
	const write = (value: number) => formatFigureValue(value, unit, locale, true);
	const binWords = (index: number) => {
		const range = { low: write(limits[index] ?? low), high: write(limits[index + 1] ?? high) };
		if (low === high) return m.explore_spread_bin_one(range, { locale });
		return index === last
			? m.explore_spread_bin_last(range, { locale })
			: m.explore_spread_bin(range, { locale });
	};
	const places = marked.map((each) => {
		const index = binOf(each.value, limits);
		const within = low === high ? (edge(0) + edge(1)) / 2 : x(each.value);
		return { each, x: tenth(within), y: y(bins[index]?.length ?? 0) };
	});
	const needles = places.map(({ x: at }): SceneMark => ({
		kind: 'path',
		d: `M${at},${plot.bottom}V${plot.top - LABEL * 1.6}`,
		stroke: 'ink',
		strokeWidth: 1.25
	}));
	const field = { ...plot, left: 0, right: width, top: plot.top - LABEL * 2.6 };
	const wishes = places.map(({ each, x: at }) => ({
		x: at,
		y: plot.top - LABEL * 1.4,
		radius: 1,
		text: `${figureName(each, names)} ${figureText(each, names)}`,
		bold: true
	}));
	const count = formatNumber(figures.length, locale, 0);
	const title = m.explore_spread_axis(
		{ name: seriesName(choice.series, names), unit: spreadHead(choice, names) },
		{ locale }
	);
	const notes = [
		m.explore_spread_note_weightless({}, { locale }),
		...(low === high
			? []
			: [
					m.explore_spread_note_bins(
						{ width: write(Number(((limits[1] ?? high) - low).toPrecision(6))) },
						{ locale }
					)
				]),
		...spreadNotes(choice, input)
	];
	return {
		width,
		height,
		marks: [
			unitHead(
				`${m.explore_spread_count_axis({}, { locale })} (${m.explore_spread_n({ count }, { locale })})`
			),
			...standingAxis(axis, plot),
			...bars,
			...limitTexts(
				limits.length === 2 && low === high ? [write(low)] : texts,
				limits.map((_, index) => edge(index)),
				plot,
				width
			),
			...needles,
			...pointLabels(wishes, field, []),
			{
				kind: 'text',
				x: plot.right,
				y: plot.bottom + FONT * 2 + 13,
				text: truncateText(`${title} →`, width - 8, FONT),
				size: FONT,
				anchor: 'end',
				colour: 'soft'
			}
		],
		points: bins.flatMap((bin, index) => {
			const [first] = bin;
			if (!first) return [];
			const members = bin
				.toSorted((a, b) => a.value - b.value)
				.map((each) => figureName(each, names));
			return [
				{
					x: tenth((edge(index) + edge(index + 1)) / 2),
					y: y(bin.length),
					row: 0,
					words: [
						binWords(index),
						m.explore_spread_bin_count({ count: bin.length }, { locale }),
						nameList(members, locale)
					],
					key: figureKey(first)
				}
			];
		}),
		keys: [],
		notes,
		summary: spreadSummary(choice, names)
	};
}

function limitTexts(
	texts: readonly string[],
	edges: readonly number[],
	plot: Plot,
	width: number
): SceneMark[] {
	let free = -Infinity;
	return texts.flatMap((text, index): SceneMark[] => {
		const at = texts.length === 1 ? (plot.left + plot.right) / 2 : (edges[index] ?? plot.left);
		const half = textWidth(text, FONT) / 2;
		const middle = Math.min(at, width - half);
		if (middle - half < free) return [];
		free = middle + half + 8;
		const place = { x: tenth(middle), y: plot.bottom + FONT + 6 };
		return [{ kind: 'text', ...place, text, size: FONT, anchor: 'middle', colour: 'soft' }];
	});
}
