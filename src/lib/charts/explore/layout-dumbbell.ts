import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import {
	exploreLines,
	figureFlags,
	figureUnitWords,
	formatFigureValue,
	gapPairs,
	type ExploreChartInput,
	type GapPair
} from '#lib/view/index.ts';
import { NARROW_BELOW } from '../chart-size.ts';
import type { Scene, SceneMark } from '../scene/scene.ts';
import { textWidth } from '../text-width.ts';
import { FONT, lyingAxis, tenth, unitHead, type Plot } from './axis-marks.ts';
import { bandRows } from './band-rows.ts';
import { flagKeys, logNotes, reasonNotes, sourceNotes } from './chart-notes.ts';
import { figurePoint, hasSeveralIndicators } from './chart-points.ts';
import { emptyScene } from './empty-scene.ts';
import { exploreAxis, valueLimits } from './explore-axis.ts';
import { foldRows } from './fold-rows.ts';
import { flagMarks } from './line-marks.ts';
import { rowKey, rowMark } from './row-shapes.ts';
import { yearHead } from './year-head.ts';

/** Px between two marks below which one would hide the other. */
const CLOSE = 8;

/** The first less the second, or for two years the change between them; without the noise of binary fractions. */
function gapOf({ first, second }: GapPair, isChange: boolean): number {
	const difference = isChange ? second.value - first.value : first.value - second.value;
	return Number(difference.toPrecision(12));
}

/** A difference with its sign and the unit that differences of a unit have. */
function differenceWords(difference: number, unit: string, locale: Locale): string {
	const size = formatFigureValue(
		Math.abs(difference),
		unit === 'PERCENT' ? 'PERCENT_POINTS' : unit,
		locale,
		true
	);
	if (difference === 0) return size;
	return difference > 0
		? m.explore_difference_more({ size }, { locale })
		: m.explore_difference_less({ size }, { locale });
}

/** The gap between two values of each area, from the widest in favour of the first to the widest against it. */
export function layoutDumbbell(input: ExploreChartInput, width: number): Scene {
	const { names, chart, chosen = [] } = input;
	const { locale } = names;
	const gaps = gapPairs(input);
	const notes = reasonNotes(gaps?.absent ?? [], locale);
	const [one] = gaps?.pairs ?? [];
	if (!gaps || !one) return emptyScene(width, notes);
	const { by, values, pairs } = gaps;
	const unit = one.first.value_unit;
	const isChange = by === 'time_period';
	const ranked = pairs.toSorted((a, b) => gapOf(b, isChange) - gapOf(a, isChange));
	const isNamed = ({ ref_area }: GapPair) =>
		chosen.includes(ref_area) || names.area(ref_area)?.kind !== 'economy';
	const rows = foldRows(ranked, isNamed);
	const figures = pairs.flatMap(({ first, second }) => [first, second]);
	const lines = exploreLines({ figures, names });
	const axis = exploreAxis({
		values: figures.map(({ value }) => value),
		unit,
		limits: valueLimits(lines, names),
		count: width < NARROW_BELOW ? 4 : 6,
		locale,
		log: chart.log
	});
	const texts = new Map(
		ranked.map((pair) => [pair, differenceWords(gapOf(pair, isChange), unit, locale)])
	);
	const headText = isChange
		? m.explore_difference_change({}, { locale })
		: m.explore_difference({}, { locale });
	const widest = Math.max(
		textWidth(headText, FONT),
		...[...texts.values()].map((text) => textWidth(text, FONT))
	);
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
	const plot: Plot = {
		left: band.left + 8,
		right: Math.floor(width - widest - 20),
		top,
		bottom: band.bottom
	};
	const x = (value: number) => tenth(plot.left + axis.share(value) * (plot.right - plot.left));
	const words = { names, withSeries: hasSeveralIndicators(lines, names) };
	const marks: SceneMark[] = [];
	const points: Scene['points'] = [];
	const flagged: { flags: ReturnType<typeof figureFlags> }[] = [];
	rows.forEach((row, index) => {
		if (!('row' in row)) return;
		const pair = row.row;
		const y = band.centres[index] ?? 0;
		const [from, to] = [x(pair.first.value), x(pair.second.value)];
		marks.push({ kind: 'path', d: `M${from},${y}H${to}`, stroke: 'none', strokeWidth: 3 });
		const sides = [
			{ figure: pair.first, x: from, y, shape: 'circle', colour: 'series-1' },
			// On the circle, within it where both are nearly the same.
			{ figure: pair.second, x: to, y, shape: 'diamond', colour: 'series-2' }
		] as const;
		for (const { shape, colour, ...at } of sides) {
			const flags = figureFlags(at.figure);
			flagged.push({ flags });
			const isInside = shape === 'diamond' && Math.abs(from - to) < CLOSE;
			marks.push(rowMark(at, shape, colour, flags.estimate, isInside));
			marks.push(...flagMarks({ ...at, y: y - 11, flags }, 7));
		}
		marks.push({
			kind: 'text',
			x: width,
			y: tenth(y + FONT * 0.35),
			text: texts.get(pair) ?? '',
			size: FONT,
			anchor: 'end',
			colour: 'soft'
		});
		for (const at of sides.toSorted((a, b) => a.x - b.x)) {
			points.push(figurePoint(at, index, words));
		}
	});
	const unitWords = figureUnitWords(unit, locale);
	const side = (value: string) => (isChange ? value : names.value(by, value));
	const told = [ranked[0], ranked.length > 1 ? ranked.at(-1) : undefined].flatMap((pair) =>
		pair
			? m.explore_summary_gap(
					{
						name: pair.name,
						first: formatFigureValue(pair.first.value, unit, locale),
						second: formatFigureValue(pair.second.value, unit, locale),
						side1: side(values[0]),
						side2: side(values[1])
					},
					{ locale }
				)
			: []
	);
	const inHead = isChange ? unitWords : yearHead(unitWords, gaps.year, locale);
	return {
		width,
		height: Math.ceil(band.bottom + 6),
		marks: [
			unitHead(inHead),
			{
				kind: 'text',
				x: width,
				y: top - 7,
				text: headText,
				size: FONT,
				anchor: 'end',
				colour: 'soft'
			},
			...lyingAxis(axis, plot),
			...marks,
			...band.marks
		],
		points,
		keys: [
			rowKey(side(values[0]), 'circle', 'series-1'),
			rowKey(side(values[1]), 'diamond', 'series-2'),
			...flagKeys(flagged, locale, { estimate: 'hollow' })
		],
		notes: [...notes, ...logNotes(chart.log, axis, locale), ...sourceNotes(lines, input)],
		summary: told.join(' ')
	};
}
