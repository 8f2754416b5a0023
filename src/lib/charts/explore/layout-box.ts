import { formatNumber, m } from '#lib/i18n/index.ts';
import {
	figureFlags,
	figureKey,
	figureName,
	figureUnitWords,
	formatFigureValue,
	type ExploreChartInput
} from '#lib/view/index.ts';
import { chartHeight, NARROW_BELOW } from '../chart-size.ts';
import type { Scene, SceneMark, ScenePoint } from '../scene/scene.ts';
import { textWidth } from '../text-width.ts';
import { wrapName } from '../wrap-text.ts';
import { FONT, standingAxis, tenth, tickWidth, unitHead, type Plot } from './axis-marks.ts';
import { boxFigures, type BoxFigures } from './box-figures.ts';
import { boxGroups } from './box-groups.ts';
import { figurePoint } from './chart-points.ts';
import { emptyScene } from './empty-scene.ts';
import { exploreAxis, valueLimits } from './explore-axis.ts';
import { pointLabels } from './point-labels.ts';
import { spreadHead, spreadNotes, spreadSummary } from './spread-words.ts';

/** The size of the texts under boxes, in px. */
const SMALL = 12;

/** A box for each group by Tukey's rule, outliers as points with names; groups of fewer than five as points only. */
export function layoutBox(input: ExploreChartInput, width: number): Scene {
	const { names, chart, chosen = [] } = input;
	const { locale } = names;
	const found = boxGroups(input);
	const all = found?.groups.flatMap(({ figures }) => figures) ?? [];
	if (!found || all.length === 0) {
		return emptyScene(width, found ? spreadNotes(found.choice, input) : []);
	}
	const { choice, groups, field } = found;
	const { unit } = choice;
	const isNarrow = width < NARROW_BELOW;
	const axis = exploreAxis({
		values: all.map(({ value }) => value),
		unit,
		limits: valueLimits([{ series: choice.series, unit }], names),
		count: 5,
		locale,
		log: chart.log
	});
	const left = tickWidth(axis) + 10;
	const step = (width - left - 8) / groups.length;
	const isTight = step < 46;
	const foot = groups.map(({ name, figures }) => {
		const count = formatNumber(figures.length, locale, 0);
		const rows = isTight ? [name] : wrapName(name, step - 6, SMALL, 4);
		return { rows, n: isTight ? count : m.explore_spread_n({ count }, { locale }) };
	});
	const most = Math.max(...foot.map(({ rows }) => rows.length));
	const height = chartHeight(width) + 30 + most * SMALL * 1.2;
	const bottom = Math.round(height - (most + 1) * SMALL * 1.25 - 14);
	const plot: Plot = { left, right: width - 8, top: FONT * 2 + 8, bottom };
	const y = (value: number) => tenth(plot.bottom - axis.share(value) * (plot.bottom - plot.top));
	const write = (value: number) =>
		formatFigureValue(Number(value.toPrecision(12)), unit, locale, true);
	const half = Math.min(34, step * 0.34);
	const marks: SceneMark[] = [];
	const points: ScenePoint[] = [];
	const wishes: { x: number; y: number; radius: number; text: string; bold: boolean }[] = [];
	groups.forEach(({ name, figures }, row) => {
		const x = tenth(left + step * (row + 0.5));
		const box = boxFigures(figures);
		if (box) marks.push(...boxMarks(box, { x, half, y }));
		const single = box ? box.outliers : figures;
		const named = figures.filter(({ ref_area }) => chosen.includes(ref_area));
		for (const figure of new Set([...single, ...named])) {
			const isChosen = named.includes(figure);
			const at = { x, y: y(figure.value) };
			const hollow = figureFlags(figure).estimate;
			marks.push({
				kind: 'circle',
				...at,
				radius: isChosen ? 4.5 : 3,
				fill: hollow ? 'paper' : isChosen ? 'series-2' : 'series-1',
				stroke: isChosen ? 'ink' : hollow ? 'series-1' : 'paper',
				strokeWidth: hollow || isChosen ? 1.25 : 0.75
			});
			if (!isTight || isChosen) {
				wishes.push({ ...at, radius: 4, text: figureName(figure, names), bold: isChosen });
			}
			points.push(figurePoint({ figure, ...at }, row, { names, withSeries: field === 'series' }));
		}
		const [first] = figures;
		if (box && first) {
			points.push({
				x,
				y: y(box.median),
				row,
				words: boxWords(name, figures.length, box, { write, locale }),
				key: `box|${figureKey(first)}`
			});
		}
	});
	const across = groups.map((_, row) => left + step * (row + 0.5));
	const field2 = { left: plot.left, right: width, top: plot.top - 8, bottom: plot.bottom + 8 };
	wishes.sort((a, b) => Number(b.bold) - Number(a.bold));
	const few = groups.some(({ figures }) => boxFigures(figures) === null);
	return {
		width,
		height,
		marks: [
			unitHead(field === 'time_period' ? figureUnitWords(unit, locale) : spreadHead(choice, names)),
			...standingAxis(axis, plot),
			...marks,
			...pointLabels(
				isNarrow ? wishes.filter(({ bold }) => bold) : wishes,
				field2,
				across.map((x) => ({ x, y: -99, radius: 1 })),
				9
			),
			...footMarks(foot, across, plot.bottom, { isTight })
		],
		points: points.sort((a, b) => a.row - b.row || b.y - a.y),
		keys: [],
		notes: [
			m.explore_spread_note_weightless({}, { locale }),
			m.explore_spread_note_box({}, { locale }),
			...(few ? [m.explore_spread_note_box_few({}, { locale })] : []),
			...spreadNotes(choice, input)
		],
		summary: spreadSummary(choice, names)
	};
}

function boxMarks(
	box: BoxFigures,
	{ x, half, y }: { x: number; half: number; y: (value: number) => number }
): SceneMark[] {
	const [top, bottom] = [y(box.upper), y(box.lower)];
	const cap = half * 0.4;
	const whiskers = [
		`M${x},${top}V${y(box.whisker_high)}M${tenth(x - cap)},${y(box.whisker_high)}h${tenth(cap * 2)}`,
		`M${x},${bottom}V${y(box.whisker_low)}M${tenth(x - cap)},${y(box.whisker_low)}h${tenth(cap * 2)}`
	].join('');
	const place = { x: tenth(x - half), y: top, width: tenth(half * 2), height: tenth(bottom - top) };
	return [
		{ kind: 'path', d: whiskers, stroke: 'soft', strokeWidth: 1.25 },
		{ kind: 'rect', ...place, fill: 'ramp-2', stroke: 'soft', strokeWidth: 1.25 },
		{
			kind: 'path',
			d: `M${tenth(x - half)},${y(box.median)}h${tenth(half * 2)}`,
			stroke: 'ink',
			strokeWidth: 2.5
		}
	];
}

function boxWords(
	name: string,
	n: number,
	box: BoxFigures,
	{
		write,
		locale
	}: { write: (value: number) => string; locale: ExploreChartInput['names']['locale'] }
): string[] {
	const count = formatNumber(n, locale, 0);
	const pair = (low: number, high: number) => ({ low: write(low), high: write(high) });
	return [
		m.explore_spread_box_group({ name, count }, { locale }),
		m.explore_spread_box_median({ value: write(box.median) }, { locale }),
		m.explore_spread_box_quartiles(pair(box.lower, box.upper), { locale }),
		m.explore_spread_box_whiskers(pair(box.whisker_low, box.whisker_high), { locale })
	];
}

/** Names and counts under the boxes; where boxes stand tight, only as many as do not meet. */
function footMarks(
	foot: readonly { rows: string[]; n: string }[],
	across: readonly number[],
	bottom: number,
	{ isTight }: { isTight: boolean }
): SceneMark[] {
	let free = -Infinity;
	return foot.flatMap(({ rows, n }, index): SceneMark[] => {
		const x = tenth(across[index] ?? 0);
		const texts = [...rows, n];
		const half = Math.max(...texts.map((text) => textWidth(text, SMALL))) / 2;
		if (isTight && x - half < free) return [];
		free = x + half + 5;
		return texts.map((text, line): SceneMark => ({
			kind: 'text',
			x,
			y: tenth(bottom + SMALL * 1.25 * (line + 1) + 6),
			text,
			size: SMALL,
			anchor: 'middle',
			colour: line < rows.length ? 'ink' : 'soft'
		}));
	});
}
