import {
	exploreLines,
	figureUnitWords,
	isValued,
	seriesRhythms,
	type ExploreChartInput
} from '#lib/view/index.ts';
import { chartHeight, NARROW_BELOW } from '../chart-size.ts';
import { linearScale } from '../linear-scale.ts';
import type { Scene } from '../scene/scene.ts';
import { FONT, standingAxis, tickWidth, unitHead, yearAxis, type Plot } from './axis-marks.ts';
import { absentNotes, flagKeys, logNotes, sourceNotes } from './chart-notes.ts';
import { figurePoint, hasSeveralIndicators } from './chart-points.ts';
import { lineSummary } from './chart-summary.ts';
import { emptyScene } from './empty-scene.ts';
import { labelMarks, writeLabels } from './end-labels.ts';
import { exploreAxis, valueLimits } from './explore-axis.ts';
import { lineColours } from './line-colours.ts';
import { lineMarks } from './line-marks.ts';

/** Grey lines get labels only where all labels together are few enough to read. */
const MOST_LABELS = { wide: 22, narrow: 8 };

/** Lines over the years, each of one series, area and breakdown, labelled at their ends; for a width in px. */
export function layoutLine(input: ExploreChartInput, width: number): Scene {
	const { names, chart } = input;
	const { locale } = names;
	const all = exploreLines(input);
	const lines = all.filter(({ figures }) => figures.some(isValued));
	const [unit] = lines.map((line) => line.unit);
	if (unit === undefined) return emptyScene(width, absentNotes(all, input));
	const isNarrow = width < NARROW_BELOW;
	const height = chartHeight(width);
	const valued = lines.flatMap(({ figures }) => figures.filter(isValued));
	const axis = exploreAxis({
		values: valued.map(({ value }) => value),
		unit,
		limits: valueLimits(lines, names),
		count: height < 380 ? 4 : 5,
		locale,
		log: chart.log
	});
	const years = [...new Set(valued.map(({ time_period }) => time_period))].sort((a, b) => a - b);
	const [first = 0, last = 0] = [years[0], years.at(-1)];
	const colours = lineColours(lines, input);
	const colourOf = (key: string) => colours.of.get(key) ?? 0;
	const rhythms = seriesRhythms(input.figures);
	const { raised = [] } = input;
	const isRaised = (area: string) =>
		raised.length > 0 ? raised.includes(area) : names.area(area)?.kind === 'world';
	const standsOut = (area: string) => lines.length > 1 && isRaised(area);

	const space = { top: FONT + 8, bottom: height - FONT - 7, gap: 3 };
	const isLabelled = lines.length <= (isNarrow ? MOST_LABELS.narrow : MOST_LABELS.wide);
	const options = {
		locale,
		maxWidth: isNarrow ? width * 0.32 : Math.min(230, width * 0.28),
		mostWidth: isNarrow ? width * 0.37 : 0,
		maxRows: 3,
		lastYear: last
	};
	const labelled = lines
		.filter(({ key }) => isLabelled || colourOf(key) > 0)
		.flatMap(({ key, name, ref_area, figures }) => {
			const figure = figures.findLast(isValued);
			if (!figure) return [];
			const bold = standsOut(ref_area);
			const end = { x: 0, y: 0, figure, flags: { estimate: false, break: false, other: false } };
			return { key, name, colour: colourOf(key), bold, end };
		})
		.sort((a, b) => (a.colour || 99) - (b.colour || 99));
	const texts = writeLabels(labelled, options, space.bottom - space.top);
	const gap = isNarrow ? 16 : 20;
	const plot: Plot = {
		left: tickWidth(axis) + 8,
		right: Math.floor(width - Math.max(0, ...texts.map((text) => text.width)) - gap),
		top: FONT * 2 + 8,
		bottom: height - FONT - 13
	};
	const x = linearScale([first, last], [first === last ? plot.right : plot.left, plot.right]);
	const placed = lines
		.map((line) => ({
			line,
			colour: colourOf(line.key),
			...lineMarks(
				line,
				{
					colour: colourOf(line.key),
					rhythm: rhythms.get(line.series) ?? { years, step: 1 },
					faint: lines.length > 40,
					weight: standsOut(line.ref_area) ? 3 : 2
				},
				({ value, time_period }) => ({
					x: x(time_period),
					y: plot.bottom - axis.share(value) * (plot.bottom - plot.top)
				})
			)
		}))
		.sort((a, b) => (b.colour || 99) - (a.colour || 99));
	const ends = new Map(placed.map(({ line, placed: at }) => [line.key, at.at(-1)]));
	const labels = texts.map((text) => ({
		...text,
		x: ends.get(text.key)?.x ?? 0,
		y: ends.get(text.key)?.y ?? 0
	}));
	const rows = placed.toSorted((a, b) => (a.placed.at(-1)?.y ?? 0) - (b.placed.at(-1)?.y ?? 0));
	const words = { names, withSeries: hasSeveralIndicators(lines, names) };
	const inColour = placed.filter(({ colour }) => colour > 0).flatMap((each) => each.placed);
	return {
		width,
		height,
		marks: [
			unitHead(figureUnitWords(unit, locale)),
			...standingAxis(axis, plot),
			...yearAxis(years, plot, x),
			...placed.flatMap(({ marks }) => marks),
			...labelMarks(labels, { ...space, left: plot.right + gap - 4 })
		],
		points: rows.flatMap((each, row) =>
			each.placed.map((figure) => figurePoint(figure, row, words))
		),
		keys: [...colours.keys, ...flagKeys(inColour, locale)],
		notes: [
			...colours.notes,
			...logNotes(chart.log, axis, locale),
			...absentNotes(all, input),
			...sourceNotes(lines, input)
		],
		summary: lineSummary(
			lines.toSorted((a, b) => (colourOf(a.key) || 99) - (colourOf(b.key) || 99)),
			names
		)
	};
}
