import { BREAKDOWN_DIMENSIONS } from '#lib/domain/index.ts';
import { formatNumber, m } from '#lib/i18n/index.ts';
import {
	exploreLines,
	figureFlags,
	figureUnitWords,
	formatFigureValue,
	yearPicks,
	type ExploreChartInput,
	type YearPick
} from '#lib/view/index.ts';
import type { Scene, SceneMark } from '../scene/scene.ts';
import { textWidth } from '../text-width.ts';
import { FONT, tenth, unitHead } from './axis-marks.ts';
import { bandRows } from './band-rows.ts';
import { flagKeys, reasonNotes, sourceNotes } from './chart-notes.ts';
import { figurePoint, hasSeveralIndicators } from './chart-points.ts';
import { emptyScene } from './empty-scene.ts';
import { exploreAxis, valueLimits } from './explore-axis.ts';
import { foldRows } from './fold-rows.ts';
import { coloursByField, seriesColour, type LineColours } from './line-colours.ts';
import { flagMarks } from './line-marks.ts';
import { rankedNames } from './ranked-names.ts';
import { rowSummary } from './row-summary.ts';
import { yearHead } from './year-head.ts';

const BAR = 14;

/** One colour, unless the reader asks for a field or rows differ in more than their area. */
function barColours(picks: readonly YearPick[], input: ExploreChartInput): LineColours {
	const lines = picks.map(({ line }) => line);
	if (input.chart.colour) return coloursByField(lines, input.chart.colour, input);
	const field = [...BREAKDOWN_DIMENSIONS, 'series' as const].find(
		(each) => new Set(lines.map((line) => line[each])).size > 1
	);
	const areas = new Set(lines.map(({ ref_area }) => ref_area)).size;
	const companions = new Set(lines.map(({ series }) => input.names.series(series)?.indicator));
	if (field && areas > 1 && (field !== 'series' || companions.size > 1)) {
		return coloursByField(lines, field, input);
	}
	return { of: new Map(lines.map(({ key }) => [key, 1])), keys: [], notes: [] };
}

/** Ranked bars from zero of one year, or of each area's latest; many are folded to the first and the last. */
export function layoutBars(input: ExploreChartInput, width: number): Scene {
	const { names, chart, chosen = [] } = input;
	const { locale } = names;
	const { year, picks, absent } = yearPicks(exploreLines(input), chart);
	const notes = reasonNotes(absent, locale);
	const [one] = picks;
	if (!one) return emptyScene(width, notes);
	const unit = one.line.unit;
	const down = unit === 'RANK' ? -1 : 1;
	const ranked = picks.toSorted((a, b) => (b.figure.value - a.figure.value) * down);
	const isNamed = ({ line }: YearPick) =>
		chosen.includes(line.ref_area) || names.area(line.ref_area)?.kind !== 'economy';
	const labels = rankedNames(ranked, names);
	const rows = foldRows(ranked, isNamed);
	const values = picks.map(({ figure }) => figure.value);
	const lines = picks.map(({ line }) => line);
	const limits = valueLimits(lines, names);
	const axis = exploreAxis({ values, unit, limits, count: 4, locale, fromZero: true });
	const colours = barColours(picks, input);
	const written = (pick: YearPick) => {
		const text = formatFigureValue(pick.figure.value, unit, locale, true);
		const own = pick.figure.time_period;
		return year === null ? m.charts_label_older({ value: text, year: own }, { locale }) : text;
	};
	const top = FONT + 12;
	const band = bandRows(
		rows.map((row) =>
			'row' in row
				? { name: labels.get(row.row) ?? row.row.line.name, bold: isNamed(row.row) }
				: {
						name: m.explore_rows_left_out(
							{ count: formatNumber(row.left_out, locale, 0) },
							{ locale }
						),
						aside: true
					}
		),
		width,
		top
	);
	const widest = Math.max(...ranked.map((pick) => textWidth(written(pick), FONT)));
	const hasNegative = values.some((value) => value < 0);
	const left = band.left + (hasNegative ? widest + 8 : 0);
	const right = width - widest - 10;
	// The bars, not the axis, fill the room: it carries no ticks.
	const most = Math.max(axis.share(0), ...values.map(axis.share));
	const least = Math.min(axis.share(0), ...values.map(axis.share));
	const x = (value: number) =>
		tenth(left + ((axis.share(value) - least) / (most - least || 1)) * (right - left));
	const zero = x(0);
	const marks: SceneMark[] = [unitHead(yearHead(figureUnitWords(unit, locale), year, locale))];
	const words = { names, withSeries: hasSeveralIndicators(lines, names) };
	const points: Scene['points'] = [];
	const flagged: { flags: ReturnType<typeof figureFlags> }[] = [];
	rows.forEach((row, index) => {
		if (!('row' in row)) return;
		const pick = row.row;
		const y = band.centres[index] ?? 0;
		const end = x(pick.figure.value);
		const number = colours.of.get(pick.line.key) ?? 0;
		const colour = seriesColour(number);
		const flags = figureFlags(pick.figure);
		flagged.push({ flags });
		const box = {
			x: Math.min(zero, end),
			y: tenth(y - BAR / 2),
			width: tenth(Math.abs(end - zero)),
			height: BAR
		};
		marks.push(
			flags.estimate
				? { kind: 'rect', ...box, fill: 'paper', stroke: colour, strokeWidth: 1.5, dash: [4, 2.5] }
				: { kind: 'rect', ...box, fill: colour }
		);
		const isNegative = pick.figure.value < 0;
		const beyond = isNegative ? -1 : 1;
		const room = flags.break || flags.other ? 14 : 6;
		marks.push(...flagMarks({ x: end + beyond * 7, y, figure: pick.figure, flags }, number));
		marks.push({
			kind: 'text',
			x: end + beyond * room,
			y: tenth(y + FONT * 0.35),
			text: written(pick),
			size: FONT,
			anchor: isNegative ? 'end' : 'start',
			colour: 'ink',
			bold: isNamed(pick)
		});
		points.push(figurePoint({ figure: pick.figure, x: end, y }, index, words));
	});
	marks.push({ kind: 'path', d: `M${zero},${top - 2}V${band.bottom}`, stroke: 'none' });
	return {
		width,
		height: Math.ceil(band.bottom + 4),
		marks: [...marks, ...band.marks],
		points,
		keys: [...colours.keys, ...flagKeys(flagged, locale)],
		notes: [...colours.notes, ...notes, ...sourceNotes(lines, input)],
		summary: rowSummary(ranked, names)
	};
}
