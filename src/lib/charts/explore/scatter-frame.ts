import { m } from '#lib/i18n/index.ts';
import {
	figureUnitWords,
	type ExploreChartInput,
	type FigurePair,
	type ScatterData
} from '#lib/view/index.ts';
import { chartHeight, NARROW_BELOW } from '../chart-size.ts';
import type { SceneMark } from '../scene/scene.ts';
import { truncateText } from '../wrap-text.ts';
import { FONT, standingAxis, tenth, tickWidth, unitHead, type Plot } from './axis-marks.ts';
import { exploreAxis, valueLimits, type ExploreAxis } from './explore-axis.ts';
import { floorAxis } from './floor-axis.ts';
import { seriesName } from './spread-words.ts';

/** The frame of a scatter: its axes, and where a pair stands. */
export interface ScatterFrame {
	plot: Plot;
	width: number;
	height: number;
	isNarrow: boolean;
	marks: SceneMark[];
	place: (pair: FigurePair) => { x: number; y: number };
	axes: { x: ExploreAxis; y: ExploreAxis };
}

/** Axes over all pairs, with the names of the series, and room for `foot` px below. */
export function scatterFrame(
	pairs: readonly FigurePair[],
	data: ScatterData,
	input: ExploreChartInput,
	{ width, foot }: { width: number; foot: number }
): ScatterFrame {
	const { names } = input;
	const { locale } = names;
	const isNarrow = width < NARROW_BELOW;
	const height = chartHeight(width) + 40 + foot;
	const axisOf = (side: 'x' | 'y') => {
		const unit = pairs[0]?.[side].value_unit ?? '';
		const limits = valueLimits([{ series: data[side], unit }], names);
		const values = pairs.map((pair) => pair[side].value);
		const count = side === 'x' ? (isNarrow ? 4 : 6) : 5;
		const axis = exploreAxis({ values, unit, limits, count, locale, log: data.log[side] });
		const parts = { name: seriesName(data[side], names), unit: figureUnitWords(unit, locale) };
		const say = axis.isLog ? m.explore_spread_axis_log : m.explore_spread_axis;
		// Some names of indicators already end in their unit.
		const isSaid = !axis.isLog && parts.name.endsWith(`, ${parts.unit}`);
		const text = isSaid ? parts.name : say(parts, { locale });
		return { axis, title: truncateText(text, width - 24, FONT) };
	};
	const [x, y] = [axisOf('x'), axisOf('y')];
	const plot = {
		left: tickWidth(y.axis) + 10,
		right: width - 14,
		top: FONT * 2 + 8,
		bottom: height - foot - FONT * 2 - 20
	};
	const title = { x: plot.right, y: plot.bottom + FONT * 2 + 13 };
	return {
		plot,
		width,
		height,
		isNarrow,
		axes: { x: x.axis, y: y.axis },
		marks: [
			unitHead(`↑ ${y.title}`),
			...standingAxis(y.axis, plot),
			...floorAxis(x.axis, plot, width),
			{ kind: 'text', ...title, text: `${x.title} →`, size: FONT, anchor: 'end', colour: 'soft' }
		],
		place: (pair) => ({
			x: tenth(plot.left + x.axis.share(pair.x.value) * (plot.right - plot.left)),
			y: tenth(plot.bottom - y.axis.share(pair.y.value) * (plot.bottom - plot.top))
		})
	};
}
