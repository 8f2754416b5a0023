import { BREAKDOWN_DIMENSIONS, TOTAL, type ExploreField } from '#lib/domain/index.ts';
import { formatNumber, m } from '#lib/i18n/index.ts';
import {
	exploreLines,
	fieldValue,
	figureFlags,
	figureUnitWords,
	lineNames,
	MAX_HIGHLIGHTS,
	yearPicks,
	type ExploreChartInput,
	type YearPick
} from '#lib/view/index.ts';
import { NARROW_BELOW } from '../chart-size.ts';
import type { Scene, SceneMark } from '../scene/scene.ts';
import { FONT, lyingAxis, tenth, unitHead, type Plot } from './axis-marks.ts';
import { bandRows } from './band-rows.ts';
import { flagKeys, logNotes, reasonNotes, sourceNotes } from './chart-notes.ts';
import { figurePoint, hasSeveralIndicators } from './chart-points.ts';
import { emptyScene } from './empty-scene.ts';
import { exploreAxis, valueLimits } from './explore-axis.ts';
import { foldRows } from './fold-rows.ts';
import { seriesColour } from './line-colours.ts';
import { flagMarks, type PlacedFigure } from './line-marks.ts';
import { rowKey, rowMark, rowShape } from './row-shapes.ts';
import { rowSummary } from './row-summary.ts';
import { yearHead } from './year-head.ts';

interface DotRow {
	name: string;
	ref_area: string;
	picks: { pick: YearPick; part: number }[];
}

/** The field whose values stand side by side in a row: what differs besides the area, or else nothing. */
function partField(picks: readonly YearPick[], { chart, names }: ExploreChartInput) {
	const count = (field: ExploreField) =>
		new Set(picks.map(({ figure }) => fieldValue(figure, field, names))).size;
	if (chart.colour && chart.colour !== 'ref_area' && count(chart.colour) > 1) return chart.colour;
	const indicators = new Set(picks.map(({ line }) => names.series(line.series)?.name));
	if (indicators.size > 1) return 'series';
	return BREAKDOWN_DIMENSIONS.find((dimension) => count(dimension) > 1) ?? null;
}

/** Rows of what the parts have in common, in the order of their first part from the highest. */
function dotRows(picks: readonly YearPick[], input: ExploreChartInput) {
	const { names } = input;
	const field = partField(picks, input);
	const values: string[] = [];
	const rows = new Map<string, DotRow>();
	const heads = new Map<string, YearPick>();
	for (const pick of picks) {
		const value = (field && fieldValue(pick.figure, field, names)) ?? '';
		if (!values.includes(value)) values.push(value);
		const { series, source, vintage, ref_area } = pick.line;
		const parts = [ref_area, ...BREAKDOWN_DIMENSIONS.map((each) => pick.line[each])];
		const codes = parts.filter((_, index) => BREAKDOWN_DIMENSIONS[index - 1] !== field);
		const key = [...codes, ...(field === 'series' ? [] : [series, source, vintage])].join('|');
		const row = rows.get(key) ?? { name: '', ref_area, picks: [] };
		row.picks.push({ pick, part: values.indexOf(value) });
		rows.set(key, row);
		if (!heads.has(key)) heads.set(key, pick);
	}
	const [one] = heads.values();
	// Named as if their parts were the same, so that no name tells a part.
	const shared = field === 'series' || BREAKDOWN_DIMENSIONS.some((each) => each === field);
	const same = field === 'series' && one ? one.line.series : TOTAL;
	const neutral = [...heads.values()].map(({ line }) =>
		shared ? { ...line, [field as 'series']: same } : line
	);
	const texts = lineNames(neutral, names);
	[...rows.values()].forEach((row, index) => (row.name = texts[index] ?? row.ref_area));
	return { field, values, rows: [...rows.values()] };
}

/** Dots of one year on a shared scale: a row for each area, in it a dot for each part or series. */
export function layoutDots(input: ExploreChartInput, width: number): Scene {
	const { names, chart, chosen = [] } = input;
	const { locale } = names;
	const { year, picks, absent } = yearPicks(exploreLines(input), chart);
	const notes = reasonNotes(absent, locale);
	const [one] = picks;
	if (!one) return emptyScene(width, notes);
	const unit = one.line.unit;
	const { field, values, rows: all } = dotRows(picks, input);
	const down = unit === 'RANK' ? -1 : 1;
	const head = (row: DotRow) =>
		(row.picks.find(({ part }) => part === 0) ?? row.picks[0])?.pick.figure.value ?? 0;
	const isNamed = ({ ref_area }: DotRow) =>
		chosen.includes(ref_area) || names.area(ref_area)?.kind !== 'economy';
	const rows = foldRows(
		all.toSorted((a, b) => (head(b) - head(a)) * down),
		isNamed
	);
	const lines = picks.map(({ line }) => line);
	const axis = exploreAxis({
		values: picks.map(({ figure }) => figure.value),
		unit,
		limits: valueLimits(lines, names),
		count: width < NARROW_BELOW ? 4 : 6,
		locale,
		log: chart.log
	});
	const top = FONT * 2 + 20;
	const band = bandRows(
		rows.map((row) => {
			if ('row' in row) return { name: row.row.name, bold: isNamed(row.row) };
			const count = formatNumber(row.left_out, locale, 0);
			return { name: m.explore_rows_left_out({ count }, { locale }), aside: true };
		}),
		width,
		top
	);
	const plot: Plot = { left: band.left + 8, right: width - 18, top, bottom: band.bottom };
	const x = (value: number) => tenth(plot.left + axis.share(value) * (plot.right - plot.left));
	const marks: SceneMark[] = [];
	const points: Scene['points'] = [];
	const flagged: Pick<PlacedFigure, 'flags'>[] = [];
	const words = { names, withSeries: hasSeveralIndicators(lines, names) };
	const colourOf = (part: number) => seriesColour(part < MAX_HIGHLIGHTS ? part + 1 : 0);
	rows.forEach((row, index) => {
		if (!('row' in row)) return;
		const y = band.centres[index] ?? 0;
		const placed = row.row.picks
			.map(({ pick, part }) => ({ part, figure: pick.figure, x: x(pick.figure.value), y }))
			.sort((a, b) => a.x - b.x);
		const [first, last] = [placed[0], placed.at(-1)];
		if (first && last && first !== last) {
			const d = `M${first.x},${y}H${last.x}`;
			marks.push({ kind: 'path', d, stroke: 'line', strokeWidth: 1.5 });
		}
		// The first part lies above the others.
		for (const { part, ...at } of placed.toSorted((a, b) => b.part - a.part)) {
			const flags = figureFlags(at.figure);
			marks.push(rowMark(at, rowShape(part), colourOf(part), flags.estimate));
			marks.push(...flagMarks({ ...at, y: y - 11, flags }, 7));
			flagged.push({ flags });
		}
		for (const { figure, x: left } of placed) {
			points.push(figurePoint({ figure, x: left, y }, index, words));
		}
	});
	const first = all.flatMap(({ picks: each }) => each.filter(({ part }) => part === 0));
	return {
		width,
		height: Math.ceil(band.bottom + 6),
		marks: [
			unitHead(yearHead(figureUnitWords(unit, locale), year, locale)),
			...lyingAxis(axis, plot),
			...marks,
			...band.marks
		],
		points,
		keys: [
			...(field && values.length > 1
				? values.map((value, part) =>
						rowKey(names.value(field, value), rowShape(part), colourOf(part))
					)
				: []),
			...flagKeys(flagged, locale, { estimate: 'hollow' })
		],
		notes: [...notes, ...logNotes(chart.log, axis, locale), ...sourceNotes(lines, input)],
		summary: rowSummary(
			first.map(({ pick }) => pick).sort((a, b) => (b.figure.value - a.figure.value) * down),
			names
		)
	};
}
