import {
	regressionAt,
	type ExploreChartInput,
	type FigurePair,
	type Regression,
	type ScatterData
} from '#lib/view/index.ts';
import type { LabelWish } from './point-labels.ts';
import { pairName } from './scatter-words.ts';

interface PlacedPoint {
	pair: FigurePair;
	x: number;
	y: number;
	radius: number;
	isGroup: boolean;
}

/** Names beside those of chosen areas and groups, and where every point can have one. */
const MOST = { outliers: 14, all: 30 };

/**
 * Which points want a name: chosen areas, the world and groups, then those far from the others (from the line where
 * there is one, else from the middle of the cloud) and the largest.
 */
export function scatterWishes(
	placed: readonly PlacedPoint[],
	context: { input: ExploreChartInput; line: Regression | null; data: ScatterData }
): LabelWish[] {
	const { input, line, data } = context;
	const { chosen = [] } = input;
	const wish = (point: PlacedPoint, bold: boolean): LabelWish => {
		const { x, y, radius, pair } = point;
		return { x, y, radius, text: pairName(pair, input), bold };
	};
	const first = placed.filter(({ pair, isGroup }) => isGroup || chosen.includes(pair.x.ref_area));
	const others = placed.filter((point) => !first.includes(point));
	const mean = (of: (point: PlacedPoint) => number) =>
		others.reduce((sum, point) => sum + of(point), 0) / Math.max(1, others.length);
	const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
	const far = ({ pair, x, y }: PlacedPoint) => {
		if (!line) return Math.hypot(x - middle.x, y - middle.y);
		const at = data.log.x ? Math.log10(pair.x.value) : pair.x.value;
		const value = data.log.y ? Math.log10(pair.y.value) : pair.y.value;
		return Math.abs(value - regressionAt(line, at).mean);
	};
	const ranked = others.toSorted((a, b) => far(b) - far(a));
	const largest = input.chart.sized
		? others.toSorted((a, b) => b.radius - a.radius).slice(0, 6)
		: [];
	const some = others.length <= MOST.all ? ranked : ranked.slice(0, MOST.outliers);
	return [
		...first.map((point) => wish(point, chosen.includes(point.pair.x.ref_area))),
		...[...new Set([...largest, ...some])].map((point) => wish(point, false))
	];
}
