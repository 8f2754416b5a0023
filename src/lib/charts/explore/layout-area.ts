import { m } from '#lib/i18n/index.ts';
import {
	exploreLines,
	figureFlags,
	figureUnitWords,
	isValued,
	MAX_HIGHLIGHTS,
	type ExploreChartInput
} from '#lib/view/index.ts';
import { chartHeight, NARROW_BELOW } from '../chart-size.ts';
import { linearScale } from '../linear-scale.ts';
import type { Scene, SceneMark } from '../scene/scene.ts';
import {
	FONT,
	standingAxis,
	tenth,
	tickWidth,
	unitHead,
	yearAxis,
	type Plot
} from './axis-marks.ts';
import { absentNotes, flagKeys, sourceNotes } from './chart-notes.ts';
import { figurePoint, hasSeveralIndicators } from './chart-points.ts';
import { lineSummary } from './chart-summary.ts';
import { emptyScene } from './empty-scene.ts';
import { labelMarks, writeLabels } from './end-labels.ts';
import { exploreAxis } from './explore-axis.ts';
import { seriesColour } from './line-colours.ts';
import { flagMarks, type PlacedFigure } from './line-marks.ts';

/** Parts of a whole stacked over the years, the first at the foot; `whyNotChart` says when parts do not add up. */
export function layoutArea(input: ExploreChartInput, width: number): Scene {
	const { names } = input;
	const { locale } = names;
	const all = exploreLines(input);
	const lines = all.filter(({ figures }) => figures.some(isValued));
	const [one] = lines;
	if (!one) return emptyScene(width, absentNotes(all, input));
	const isNarrow = width < NARROW_BELOW;
	const height = chartHeight(width);
	const years = [
		...new Set(one.figures.filter(isValued).map(({ time_period }) => time_period))
	].sort((a, b) => a - b);
	const [first = 0, last = 0] = [years[0], years.at(-1)];
	const base = new Map<number, number>(years.map((year) => [year, 0]));
	const parts = lines.map((line, index) => {
		const steps = line.figures.filter(isValued).map((figure) => {
			const from = base.get(figure.time_period) ?? 0;
			const to = from + figure.value;
			base.set(figure.time_period, to);
			return { figure, from, to };
		});
		return { line, colour: index < MAX_HIGHLIGHTS ? index + 1 : 0, steps };
	});
	const axis = exploreAxis({
		values: [...base.values()],
		unit: one.unit,
		limits: { low: 0, high: null },
		count: height < 380 ? 4 : 5,
		locale,
		fromZero: true
	});
	const space = { top: FONT + 8, bottom: height - FONT - 7, gap: 3 };
	const ends = parts.flatMap(({ line, colour, steps }) => {
		const end = steps.at(-1);
		if (!end) return [];
		const flags = figureFlags(end.figure);
		const place = { x: 0, y: 0, figure: end.figure, flags };
		return { key: line.key, name: line.name, colour, bold: false, end: place };
	});
	const maxWidth = isNarrow ? width * 0.32 : Math.min(230, width * 0.28);
	const mostWidth = isNarrow ? width * 0.37 : 0;
	const options = { locale, maxWidth, mostWidth, maxRows: 3, lastYear: last };
	const texts = writeLabels(ends, options, space.bottom - space.top);
	const plot: Plot = {
		left: tickWidth(axis) + 8,
		right: Math.floor(width - Math.max(0, ...texts.map((text) => text.width)) - 20),
		top: FONT * 2 + 8,
		bottom: height - FONT - 13
	};
	const x = linearScale([first, last], [plot.left, plot.right]);
	const y = (value: number) => plot.bottom - axis.share(value) * (plot.bottom - plot.top);
	const marks: SceneMark[] = [];
	const flagged: PlacedFigure[] = [];
	const words = { names, withSeries: hasSeveralIndicators(lines, names) };
	const rows = parts.map(({ line, colour, steps }) => {
		const heads = steps.map(({ figure, to }) => ({ figure, x: x(figure.time_period), y: y(to) }));
		const feet = steps.map(({ figure, from }) => ({ x: x(figure.time_period), y: y(from) }));
		const ring = [...heads, ...feet.toReversed()].map((at) => `${tenth(at.x)},${tenth(at.y)}`);
		marks.push({
			...{ kind: 'path', d: `M${ring.join('L')}Z`, fill: seriesColour(colour) },
			...{ stroke: 'paper', strokeWidth: 1 }
		});
		return { line, colour, heads, foot: feet.at(-1)?.y ?? 0 };
	});
	for (const { colour, heads } of rows) {
		for (const { figure, ...at } of heads) {
			const flags = figureFlags(figure);
			const place = { x: tenth(at.x), y: tenth(at.y) };
			flagged.push({ ...place, figure, flags });
			if (flags.estimate) {
				const stroke = seriesColour(colour);
				const paint = { fill: 'paper', stroke, strokeWidth: 1.5 } as const;
				marks.push({ kind: 'circle', ...place, radius: 2.5, ...paint });
			}
			marks.push(...flagMarks({ ...place, figure, flags }, colour));
		}
	}
	const byKey = new Map(rows.map((row) => [row.line.key, row]));
	const labels = texts.map((text) => {
		const row = byKey.get(text.key);
		const head = row?.heads.at(-1);
		return { ...text, x: head?.x ?? 0, y: ((head?.y ?? 0) + (row?.foot ?? 0)) / 2 };
	});
	return {
		width,
		height,
		marks: [
			unitHead(figureUnitWords(one.unit, locale)),
			...standingAxis(axis, plot),
			...yearAxis(years, plot, x),
			...marks,
			...labelMarks(labels, { ...space, left: plot.right + 16 })
		],
		points: rows
			.toReversed()
			.flatMap(({ heads }, row) => heads.map((at) => figurePoint(at, row, words))),
		keys: flagKeys(flagged, locale, { estimate: 'hollow' }),
		notes: [
			m.explore_note_stacked({}, { locale }),
			...absentNotes(all, input),
			...sourceNotes(lines, input)
		],
		summary: lineSummary(lines, names)
	};
}
