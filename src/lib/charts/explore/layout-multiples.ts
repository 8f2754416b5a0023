import { BREAKDOWN_DIMENSIONS, type ExploreField } from '#lib/domain/index.ts';
import {
	exploreLines,
	fieldValue,
	figureUnitWords,
	formatFigureValue,
	isValued,
	panelField,
	seriesRhythms,
	type ExploreChartInput,
	type ExploreLine
} from '#lib/view/index.ts';
import { linearScale } from '../linear-scale.ts';
import type { Scene, SceneMark } from '../scene/scene.ts';
import { textWidth } from '../text-width.ts';
import { wrapName } from '../wrap-text.ts';
import { FONT, standingAxis, tenth, tickWidth, unitHead, type Plot } from './axis-marks.ts';
import { absentNotes, flagKeys, logNotes, sourceNotes } from './chart-notes.ts';
import { figurePoint, hasSeveralIndicators } from './chart-points.ts';
import { lineSummary } from './chart-summary.ts';
import { emptyScene } from './empty-scene.ts';
import { exploreAxis, valueLimits } from './explore-axis.ts';
import { coloursByField, type LineColours } from './line-colours.ts';
import { lineMarks, type PlacedFigure } from './line-marks.ts';

interface Panel {
	name: string;
	lines: ExploreLine[];
}

const PLOT_HEIGHT = 96;
/** The least width of a panel, in px. */
const PANEL_WIDTH = 132;
const GAP = 22;

function panelsOf(lines: readonly ExploreLine[], field: ExploreField, input: ExploreChartInput) {
	const panels = new Map<string, Panel>();
	for (const line of lines) {
		const [figure] = line.figures;
		const value = (figure && fieldValue(figure, field, input.names)) ?? '';
		const name = value === '' ? '–' : input.names.value(field, value);
		const panel = panels.get(value) ?? { name, lines: [] };
		panel.lines.push(line);
		panels.set(value, panel);
	}
	return [...panels.values()];
}

/** Within panels, colours tell the field in which their lines differ; one colour where each has one line. */
function panelColours(panels: readonly Panel[], input: ExploreChartInput): LineColours {
	const lines = panels.flatMap((panel) => panel.lines);
	if (input.chart.colour) return coloursByField(lines, input.chart.colour, input);
	const fields: ExploreField[] = ['ref_area', ...BREAKDOWN_DIMENSIONS, 'series', 'vintage'];
	const field = fields.find((each) =>
		panels.some((panel) => {
			const values = panel.lines.map(({ figures: [figure] }) =>
				figure ? fieldValue(figure, each, input.names) : null
			);
			return new Set(values).size > 1;
		})
	);
	if (field) return coloursByField(lines, field, input);
	return { of: new Map(lines.map(({ key }) => [key, 1])), keys: [], notes: [] };
}

/** Small panels of lines on one scale, a panel for each value of a field. */
export function layoutMultiples(input: ExploreChartInput, width: number): Scene {
	const { names, chart } = input;
	const { locale } = names;
	const all = exploreLines(input);
	const lines = all.filter(({ figures }) => figures.some(isValued));
	const [one] = lines;
	if (!one) return emptyScene(width, absentNotes(all, input));
	const panels = panelsOf(lines, panelField(input), input);
	const valued = lines.flatMap(({ figures }) => figures.filter(isValued));
	const years = valued.map(({ time_period }) => time_period);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const axis = exploreAxis({
		values: valued.map(({ value }) => value),
		unit: one.unit,
		limits: valueLimits(lines, names),
		count: 2,
		locale,
		log: chart.log
	});
	const isSingle = panels.every((panel) => panel.lines.length === 1);
	const endText = (line: ExploreLine) => {
		const end = line.figures.findLast(isValued);
		return end ? formatFigureValue(end.value, end.value_unit, locale, true) : '';
	};
	const room = isSingle
		? Math.ceil(Math.max(...lines.map((line) => textWidth(endText(line), FONT)))) + 8
		: 6;
	const margin = tickWidth(axis) + 8;
	const most = Math.floor((width - margin + GAP) / (PANEL_WIDTH + GAP));
	const count = Math.max(1, Math.min(panels.length, most, 6));
	const panelWidth = (width - margin - GAP * (count - 1)) / count;
	const titles = panels.map(({ name }) => wrapName(name, panelWidth / 1.06, FONT, 2));
	const colours = panelColours(panels, input);
	const rhythms = seriesRhythms(input.figures);
	const marks: SceneMark[] = [unitHead(figureUnitWords(one.unit, locale))];
	const points: Scene['points'] = [];
	const flagged: PlacedFigure[] = [];
	const words = { names, withSeries: hasSeveralIndicators(lines, names) };
	let top = FONT + 14;
	let row = 0;
	for (let start = 0; start < panels.length; start += count) {
		const inRow = panels.slice(start, start + count);
		const titleLines = Math.max(...inRow.map((_, index) => titles[start + index]?.length ?? 1));
		const plotTop = top + titleLines * 16 + 10;
		inRow.forEach((panel, column) => {
			const left = margin + column * (panelWidth + GAP);
			const plot: Plot = {
				left: tenth(left),
				right: tenth(left + panelWidth - room),
				top: plotTop,
				bottom: plotTop + PLOT_HEIGHT
			};
			const title = titles[start + column] ?? [];
			title.forEach((text, line) => {
				const y = top + FONT + (titleLines - title.length + line) * 16;
				marks.push({
					...{ kind: 'text', x: plot.left, y, text, size: FONT },
					...{ anchor: 'start', colour: 'ink', bold: true }
				});
			});
			marks.push(...standingAxis(axis, plot, column === 0));
			const x = linearScale([first, last], [plot.left, plot.right]);
			const drawn = panel.lines.map((line) => ({
				line,
				...lineMarks(
					line,
					{
						colour: colours.of.get(line.key) ?? 0,
						rhythm: rhythms.get(line.series) ?? { years: [], step: 1 }
					},
					({ value, time_period }) => ({
						x: x(time_period),
						y: plot.bottom - axis.share(value) * PLOT_HEIGHT
					})
				)
			}));
			for (const { line, marks: own, placed } of drawn) {
				marks.push(...own);
				flagged.push(...placed);
				points.push(...placed.map((at) => figurePoint(at, row, words)));
				row++;
				const end = placed.at(-1);
				if (isSingle && end) {
					marks.push({
						...{ kind: 'text', x: tenth(end.x + 7), y: tenth(end.y + 4.5) },
						...{ text: endText(line), size: FONT, anchor: 'start', colour: 'ink', halo: true }
					});
				}
			}
			const foot = { y: plot.bottom + FONT + 6, size: FONT, colour: 'soft' } as const;
			marks.push({ kind: 'text', x: plot.left, text: String(first), anchor: 'start', ...foot });
			if (first !== last) {
				marks.push({ kind: 'text', x: plot.right, text: String(last), anchor: 'end', ...foot });
			}
		});
		top = plotTop + PLOT_HEIGHT + FONT + 26;
	}
	return {
		width,
		height: Math.ceil(top - 12),
		marks,
		points,
		keys: [...colours.keys, ...flagKeys(flagged, locale)],
		notes: [
			...colours.notes,
			...logNotes(chart.log, axis, locale),
			...absentNotes(all, input),
			...sourceNotes(lines, input)
		],
		summary: lineSummary(lines, names)
	};
}
