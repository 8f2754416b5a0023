import { MAX_HIGHLIGHTS, valuedPoints, type ChartLine } from '#lib/view/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { chartHeight, NARROW_BELOW } from './chart-size.ts';
import { buildEndLabels, type ColouredLine } from './end-label.ts';
import { linearScale } from './linear-scale.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import { lineKey, placeLine, type PlacedLine } from './place-line.ts';
import { textWidth } from './text-width.ts';
import { tickTexts } from './tick-texts.ts';
import { buildValueAxis } from './value-axis.ts';
import { yearTicks } from './year-axis.ts';

/** A value that a framework wants reached; drawn only where it is confirmed. */
export interface ChartTarget {
	value: number;
	year: number;
	label: string;
	confirmed: boolean;
}

/** A line chart before it has a size. */
export interface LineChartInput {
	lines: readonly ChartLine[];
	unit: string;
	locale: Locale;
	limitLow: number | null;
	limitHigh: number | null;
	target?: ChartTarget | null;
}

/** A line chart with every mark in its place, in px. */
export interface LineChartLayout {
	width: number;
	height: number;
	fontSize: number;
	plot: { left: number; right: number; top: number; bottom: number };
	yTicks: { y: number; text: string; zero: boolean }[];
	xTicks: { x: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
	/** Grey lines first, so that coloured ones lie above them. */
	lines: PlacedLine[];
	labels: PlacedLabel[];
	target: { y: number; text: string } | null;
}

/** Grey lines get labels only where all labels together are few enough to read. */
const MOST_LABELS = { wide: 11, narrow: 6 };

function assignColours(lines: readonly ChartLine[]): ColouredLine[] {
	let next = 1;
	return lines.map((line) => ({
		line,
		key: lineKey(line),
		colour: line.role === 'context' || next > MAX_HIGHLIGHTS ? 0 : next++
	}));
}

/** Lays a line chart out for a width in px: rows of the axes, lines, labels at line ends, the target's rule. */
export function layoutLineChart(input: LineChartInput, width: number): LineChartLayout {
	const { lines, unit, locale } = input;
	const height = chartHeight(width);
	const narrow = width < NARROW_BELOW;
	const fontSize = 13;
	const target = input.target?.confirmed ? input.target : null;
	const points = lines.flatMap((line) => valuedPoints(line.points));
	const years = points.map(({ year }) => year);
	const first = Math.min(...years);
	const last = Math.max(...years);
	const axis = buildValueAxis({
		values: [...points.map(({ value }) => value), ...(target ? [target.value] : [])],
		limitLow: input.limitLow,
		limitHigh: input.limitHigh,
		count: height < 380 ? 4 : 5
	});
	const texts = tickTexts(axis.ticks, unit, locale);
	const top = target ? fontSize + 9 : fontSize;
	const left = Math.ceil(Math.max(...texts.map((text) => textWidth(text, fontSize)), 0)) + 8;
	const bottom = height - fontSize - 13;
	const y = linearScale(axis.domain, [bottom, top]);
	const labelsGrey = lines.length <= (narrow ? MOST_LABELS.narrow : MOST_LABELS.wide);
	const options = {
		unit,
		locale,
		fontSize,
		maxWidth: narrow ? width * 0.31 : Math.min(210, width * 0.26),
		compact: narrow,
		maxRows: narrow ? 3 : 2,
		lastYear: last
	};
	const space = { top: 0, bottom: bottom + fontSize * 0.6, gap: 3 };
	const coloured = assignColours(lines);
	const labels = buildEndLabels(
		coloured
			.filter(({ colour }) => colour > 0 || labelsGrey)
			.sort((a, b) => (a.colour || 99) - (b.colour || 99)),
		options,
		{ height: space.bottom - space.top, gap: space.gap }
	);
	const gap = narrow ? 16 : 20;
	const column = Math.max(0, ...labels.map((label) => label.width));
	const right = Math.floor(width - column - gap);
	const x = linearScale([first, last], [first === last ? right : left, right]);
	const placed = coloured.map(({ line, colour }) => placeLine(line, colour, x, y));
	const ends = new Map(placed.map(({ key, points }) => [key, points.at(-1)]));
	const xTicks = yearTicks(first, last, {
		width: right - left,
		room: textWidth('2000', fontSize) + 14,
		years: new Set(lines.flatMap((line) => line.years))
	});
	return {
		width,
		height,
		fontSize,
		plot: { left, right, top, bottom },
		yTicks: axis.ticks.map((tick, index) => ({
			y: Math.round(y(tick)),
			text: texts[index] ?? '',
			zero: tick === 0
		})),
		xTicks: xTicks.map((year) => ({
			x: Math.round(x(year)),
			text: String(year),
			anchor: year === first && first !== last ? 'start' : 'middle'
		})),
		lines: placed.toSorted((a, b) => (b.colour || 99) - (a.colour || 99)),
		labels: placeLabels(
			labels.map((label) => ({
				...label,
				x: ends.get(label.key)?.x ?? 0,
				y: ends.get(label.key)?.y ?? 0
			})),
			{ ...space, left: right + gap - 4 }
		),
		target: target
			? {
					y: Math.round(y(target.value)),
					text: m.charts_target({ year: target.year, label: target.label }, { locale })
				}
			: null
	};
}
