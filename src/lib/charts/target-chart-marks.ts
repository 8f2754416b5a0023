import type { ProgressMethod } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { formatShortValue, valuedPoints, type ChartLine } from '#lib/view/index.ts';
import { chartHeight, NARROW_BELOW } from './chart-size.ts';
import { linearScale } from './linear-scale.ts';
import { alongLine, placeNotes, type PlacedNote } from './place-notes.ts';
import { placeLine, type PlacedLine } from './place-line.ts';
import { projectionWay, type Projection, type YearValue } from './projection-way.ts';
import type { Place } from './run-marks.ts';
import { textWidth } from './text-width.ts';
import { tickTexts } from './tick-texts.ts';
import { buildValueAxis } from './value-axis.ts';
import { wrapWords } from './wrap-text.ts';

/** Where a method expects the figure in the target's year. */
export interface MethodProjection extends Projection {
	method: ProgressMethod;
	/** The method, where there is little room. */
	name: string;
	/** The figure as it is told, e.g. `more than 100 %`. */
	text: string;
}

/** A figure against its target, before it has a size. */
export interface TargetChartInput {
	/** The figures of one area in one series. */
	line: ChartLine;
	/** The years of the first and the latest figure that are judged; null where there is none. */
	base: number | null;
	latest: number | null;
	target: (YearValue & { label: string }) | null;
	/** Of the methods that project. */
	projections: readonly MethodProjection[];
	limitLow: number | null;
	limitHigh: number | null;
	unit: string;
	locale: Locale;
}

/** A method's projection, in px: its path, where it ends, and what stands there. */
export interface PlacedProjection {
	method: ProgressMethod;
	path: string;
	/** Null where it leaves the chart before it ends. */
	end: Place | null;
	left: number;
	top: number;
	/** The figure, then the method. */
	rows: { text: string; strong: boolean }[];
}

/** A figure against its target with every mark in its place, in px. */
export interface TargetChartLayout {
	width: number;
	height: number;
	fontSize: number;
	plot: { left: number; right: number; top: number; bottom: number };
	yTicks: { y: number; text: string; zero: boolean }[];
	xTicks: { x: number; text: string; anchor: 'start' | 'middle' }[];
	/** All figures, grey, and above them those that are judged. */
	context: PlacedLine;
	judged: PlacedLine;
	marks: (Place & { hollow: boolean; end: boolean })[];
	rule: { x1: number; x2: number; y: number; text: string; textY: number } | null;
	notes: PlacedNote[];
	projections: PlacedProjection[];
}

const FONT_SIZE = 13;
const LINE_HEIGHT = FONT_SIZE * 1.2;
/** How far beyond figures and target, as a share of their span, a projection is followed. */
const BEYOND = 0.6;

/** The years that the axis names, the most telling first, none closer than `room` px to another. */
function namedYears(years: readonly (number | null)[], x: (year: number) => number, room: number) {
	const kept: number[] = [];
	for (const year of years) {
		if (year !== null && kept.every((other) => Math.abs(x(other) - x(year)) >= room))
			kept.push(year);
	}
	return kept.sort((a, b) => a - b);
}

/** The lowest and highest value that a projection is drawn to. */
function frameOf(values: readonly number[], limitLow: number | null): [number, number] {
	const low = Math.min(...values, ...(limitLow === 0 ? [0] : []));
	const high = Math.max(...values);
	const room = (high - low || Math.abs(high) || 1) * BEYOND;
	return [low - room, high + room];
}

/** Lays the chart out for a width in px: axes, figures, the target's rule, where each method's pace leads. */
export function layoutTargetChart(input: TargetChartInput, width: number): TargetChartLayout {
	const { line, target, unit, locale } = input;
	const height = chartHeight(width);
	const points = valuedPoints(line.points);
	const latest = points.find(({ year }) => year === input.latest) ?? null;
	const base = points.find(({ year }) => year === input.base) ?? null;
	const years = points.map(({ year }) => year);
	const first = Math.min(...years);
	const last = Math.max(...years, ...(target ? [target.year] : []));
	const values = [...points.map(({ value }) => value), ...(target ? [target.value] : [])];
	const span = {
		limits: [input.limitLow ?? -Infinity, input.limitHigh ?? Infinity] as const,
		frame: frameOf(values, input.limitLow)
	};
	const ways =
		latest && target && target.year > latest.year
			? input.projections.map((projection) => ({
					projection,
					...projectionWay(latest, projection, target.year, span)
				}))
			: [];
	const axis = buildValueAxis({
		values: [...values, ...ways.flatMap((way) => way.points.map(({ value }) => value))],
		limitLow: input.limitLow,
		limitHigh: input.limitHigh,
		count: height < 380 ? 3 : 4
	});
	const texts = tickTexts(axis.ticks, unit, locale);
	const labelWidth = width < NARROW_BELOW ? width * 0.24 : 150;
	const labels = ways.map(({ projection: { text, name } }) =>
		[text, name].flatMap((own, index) =>
			wrapWords(own, labelWidth, FONT_SIZE).map((row) => ({ text: row, strong: index === 0 }))
		)
	);
	const column = Math.max(
		textWidth('2000', FONT_SIZE) / 2,
		...labels.flat().map((row) => textWidth(row.text, FONT_SIZE, row.strong) + 12)
	);
	const left = Math.ceil(Math.max(...texts.map((text) => textWidth(text, FONT_SIZE)), 0)) + 8;
	const plot = {
		left,
		right: Math.floor(width - column),
		top: LINE_HEIGHT + 10,
		bottom: height - FONT_SIZE - 13
	};
	const x = linearScale([first, last], [plot.left + 6, plot.right]);
	const y = linearScale(axis.domain, [plot.bottom, plot.top]);
	const place = (at: YearValue): Place => ({ x: round(x(at.year)), y: round(y(at.value)) });

	const projections = ways.map(({ projection, points: way, cut }, index): PlacedProjection => {
		const places = way.map(place);
		const end = places.at(-1) ?? { x: plot.right, y: plot.top };
		const rows = labels[index] ?? [];
		const tall = rows.length * LINE_HEIGHT;
		return {
			method: projection.method,
			path: `M${places.map((at) => `${at.x},${at.y}`).join('L')}`,
			end: cut ? null : end,
			left: plot.right + 8,
			top: round(Math.min(plot.bottom - tall + 4, Math.max(0, end.y - tall / 2))),
			rows
		};
	});
	const judgedPoints = line.points.filter(
		({ year }) => year >= (input.base ?? Infinity) && year <= (input.latest ?? -Infinity)
	);
	const context = placeLine(line, 0, x, y);
	const judged = placeLine({ ...line, points: judgedPoints }, 1, x, y);
	const rule = target && {
		x1: plot.left,
		x2: round(x(target.year)),
		y: round(y(target.value)),
		text: m.charts_target({ year: target.year, label: target.label }, { locale }),
		textY: round(y(target.value)) - 6
	};
	const marks = [base, latest].flatMap((point, index) =>
		point && (index === 0 || point !== base)
			? [{ ...place(point), hollow: point.status !== 'A', end: point === latest }]
			: []
	);
	const noteOf = (point: (typeof points)[number], key: string) => {
		const text = formatShortValue(point.value, unit, locale);
		const bold = key === 'latest';
		return {
			...place(point),
			key,
			text,
			width: textWidth(text, FONT_SIZE, bold),
			height: LINE_HEIGHT,
			gap: 7
		};
	};
	const told = [
		...(latest ? [noteOf(latest, 'latest')] : []),
		...(base && base !== latest ? [noteOf(base, 'base')] : [])
	];
	const obstacles = [
		...alongLine(context.points),
		...ways.flatMap((way) => alongLine(way.points.map(place))),
		...(rule
			? alongLine([
					{ x: rule.x1, y: rule.y },
					{ x: rule.x2, y: rule.y }
				])
			: []),
		...(rule
			? alongLine([
					{ x: rule.x1 + 4, y: rule.textY - FONT_SIZE / 3 },
					{ x: rule.x1 + 4 + textWidth(rule.text, FONT_SIZE), y: rule.textY - FONT_SIZE / 3 }
				])
			: [])
	];
	const room = textWidth('2000', FONT_SIZE) + 10;
	return {
		width,
		height,
		fontSize: FONT_SIZE,
		plot,
		yTicks: axis.ticks.map((tick, index) => ({
			y: Math.round(y(tick)),
			text: texts[index] ?? '',
			zero: tick === 0
		})),
		xTicks: namedYears([last, input.latest, input.base, first], x, room).map((year) => ({
			x: Math.round(x(year)),
			text: String(year),
			anchor: year === first && first !== last ? 'start' : 'middle'
		})),
		context,
		judged,
		marks,
		rule,
		notes: placeNotes(told, obstacles, { ...plot, top: 0 }),
		projections
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
