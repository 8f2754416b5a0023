import { m } from '#lib/i18n/index.ts';
import {
	endYears,
	exploreLines,
	figureFlags,
	figureUnitWords,
	isValued,
	type ExploreChartInput,
	type ExploreLine,
	type ValuedFigure
} from '#lib/view/index.ts';
import { chartHeight, NARROW_BELOW } from '../chart-size.ts';
import type { Scene, SceneMark } from '../scene/scene.ts';
import { FONT, tenth, unitHead, type Plot } from './axis-marks.ts';
import { flagKeys, logNotes, reasonNotes, sourceNotes } from './chart-notes.ts';
import { figurePoint, hasSeveralIndicators } from './chart-points.ts';
import { lineSummary } from './chart-summary.ts';
import { emptyScene } from './empty-scene.ts';
import { labelMarks, writeLabels, type LabelledLine } from './end-labels.ts';
import { exploreAxis, valueLimits } from './explore-axis.ts';
import { lineColours, seriesColour } from './line-colours.ts';
import { flagMarks, type PlacedFigure } from './line-marks.ts';

interface SlopeLine {
	line: ExploreLine;
	ends: [ValuedFigure, ValuedFigure];
}

/** All labels are written only where they are few enough to read. */
const MOST_LABELS = { wide: 24, narrow: 14 };

/** Figures of two years joined by a line each, labelled on both sides. */
export function layoutSlope(input: ExploreChartInput, width: number): Scene {
	const { names, chart } = input;
	const { locale } = names;
	const all = exploreLines(input);
	const years = endYears(all, chart);
	const at = (line: ExploreLine, year: number) =>
		line.figures.find(({ time_period }) => time_period === year);
	const slopes: SlopeLine[] = [];
	const absent: Parameters<typeof reasonNotes>[0][number][] = [];
	for (const line of all) {
		const [from, to] = [years && at(line, years.from), years && at(line, years.to)];
		if (from && to && isValued(from) && isValued(to)) slopes.push({ line, ends: [from, to] });
		else {
			const row = [from, to].find((figure) => figure && !isValued(figure));
			absent.push({ name: line.name, absence: row?.absence ?? 'not_published' });
		}
	}
	const notes = reasonNotes(absent, locale);
	const [one] = slopes;
	if (!years || !one) return emptyScene(width, notes);
	const isNarrow = width < NARROW_BELOW;
	const unit = one.line.unit;
	const lines = slopes.map(({ line }) => line);
	const isLabelled = slopes.length <= (isNarrow ? MOST_LABELS.narrow : MOST_LABELS.wide);
	const height = Math.max(chartHeight(width), Math.min(slopes.length, 24) * 19 + 70);
	const figures = slopes.flatMap(({ ends }) => ends);
	const axis = exploreAxis({
		values: figures.map(({ value }) => value),
		unit,
		limits: valueLimits(lines, names),
		count: 5,
		locale,
		log: chart.log
	});
	const colours = lineColours(lines, input);
	const plot: Plot = { left: 0, right: width, top: FONT * 2 + 26, bottom: height - 10 };
	// The figures, not the axis, fill the height: it carries no ticks.
	const shares = figures.map(({ value }) => axis.share(value));
	const [least, most] = [Math.min(...shares), Math.max(...shares)];
	const y = (value: number) =>
		tenth(
			plot.bottom -
				8 -
				((axis.share(value) - least) / (most - least || 1)) * (plot.bottom - plot.top - 16)
		);
	const labelled = (side: 0 | 1): LabelledLine[] =>
		slopes
			.map(({ line, ends }) => ({
				key: line.key,
				name: side === 0 && isNarrow ? '' : line.name,
				colour: colours.of.get(line.key) ?? 0,
				bold: names.area(line.ref_area)?.kind === 'world' && slopes.length > 1,
				end: { x: 0, y: y(ends[side].value), figure: ends[side], flags: figureFlags(ends[side]) }
			}))
			.filter(({ colour }) => isLabelled || colour > 0)
			.sort((a, b) => (a.colour || 99) - (b.colour || 99));
	const options = {
		locale,
		maxWidth: isNarrow ? width * 0.42 : width * 0.3,
		maxRows: 2,
		lastYear: null
	};
	const room = plot.bottom - plot.top + 16;
	const texts = ([0, 1] as const).map((side) => writeLabels(labelled(side), options, room));
	const widest = texts.map((labels) => Math.max(0, ...labels.map((label) => label.width)));
	plot.left = Math.ceil((widest[0] ?? 0) + 20);
	plot.right = Math.floor(width - (widest[1] ?? 0) - 20);
	const place = (figure: ValuedFigure, side: 0 | 1): PlacedFigure => ({
		x: side === 0 ? plot.left : plot.right,
		y: y(figure.value),
		figure,
		flags: figureFlags(figure)
	});
	const drawn = slopes
		.map(({ line, ends }) => ({
			line,
			colour: colours.of.get(line.key) ?? 0,
			ends: [place(ends[0], 0), place(ends[1], 1)] as const
		}))
		.sort((a, b) => (b.colour || 99) - (a.colour || 99));
	const marks: SceneMark[] = drawn.flatMap(({ line, colour, ends }): SceneMark[] => {
		const [from, to] = ends;
		const stroke = seriesColour(colour);
		const isWorld = names.area(line.ref_area)?.kind === 'world' && slopes.length > 1;
		const dashed = from.flags.estimate || to.flags.estimate;
		return [
			{
				kind: 'path',
				d: `M${from.x},${from.y}L${to.x},${to.y}`,
				stroke,
				strokeWidth: colour === 0 ? 1.25 : isWorld ? 3 : 2,
				...(dashed ? { dash: [5, 4.5] } : {})
			},
			...ends.flatMap((end): SceneMark[] => [
				{
					kind: 'circle',
					x: end.x,
					y: end.y,
					radius: colour === 0 ? 2.5 : 4,
					fill: end.flags.estimate ? 'paper' : stroke,
					stroke,
					strokeWidth: 1.5
				},
				...(colour > 0 ? flagMarks(end, colour) : [])
			])
		];
	});
	const rules = ([0, 1] as const).flatMap((side): SceneMark[] => {
		const x = side === 0 ? plot.left : plot.right;
		const year = side === 0 ? years.from : years.to;
		const text = { text: String(year), size: FONT, colour: 'ink', bold: true } as const;
		return [
			{ kind: 'path', d: `M${x},${plot.top - 6}V${plot.bottom}`, stroke: 'hair' },
			{ kind: 'text', x, y: plot.top - 12, anchor: 'middle', ...text }
		];
	});
	const column = { top: plot.top - 10, bottom: height, gap: 2 };
	const labels = ([0, 1] as const).flatMap((side) =>
		labelMarks(
			(texts[side] ?? []).map((label) => ({ ...label, x: side === 0 ? plot.left : plot.right })),
			{ ...column, left: side === 0 ? plot.left - 16 : plot.right + 16 },
			side === 0
		)
	);
	const rows = drawn.toSorted((a, b) => a.ends[1].y - b.ends[1].y);
	const words = { names, withSeries: hasSeveralIndicators(lines, names) };
	const shown = slopes.map(({ line, ends }) => ({ ...line, figures: ends }));
	return {
		width,
		height,
		marks: [unitHead(figureUnitWords(unit, locale)), ...rules, ...marks, ...labels],
		points: rows.flatMap(({ ends }, row) => ends.map((end) => figurePoint(end, row, words))),
		keys: [
			...colours.keys,
			...flagKeys(
				drawn.filter(({ colour }) => colour > 0).flatMap(({ ends }) => [...ends]),
				locale
			)
		],
		notes: [
			...colours.notes,
			...notes,
			...logNotes(chart.log, axis, locale),
			...sourceNotes(lines, input),
			...(slopes.length > 1 && !isLabelled ? [m.explore_note_slope({}, { locale })] : [])
		],
		summary: lineSummary(
			shown.toSorted((a, b) => (colours.of.get(a.key) || 99) - (colours.of.get(b.key) || 99)),
			names
		)
	};
}
