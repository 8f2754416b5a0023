import { pairFigures, pairedSeries, type FigurePair, type Pairing } from './pair-figures.ts';
import type { ExploreChartInput } from './explore-input.ts';
import { relatePoints, type Relation } from './statistics/relate-points.ts';
import type { TooFewPoints } from './statistics/least-points.ts';
import type { ValuedFigure } from './valued-figure.ts';

/** What a scatter and its statistics are made of. */
export interface ScatterData extends Pairing {
	/** Whether an axis is logarithmic: asked for, and the figure has no upper limit. */
	log: { x: boolean; y: boolean };
	/** Pairs with a value of zero or less on a logarithmic axis: they have no place. */
	unplaced: FigurePair[];
	/** Of `pairs`, those of economies: groups would count their members twice. */
	counted: FigurePair[];
}

/** Whether figures can stand on a logarithmic axis: no upper limit (as a percentage has), and one above zero at least. */
function canBeLog(
	figures: readonly ValuedFigure[],
	names: Pick<ExploreChartInput['names'], 'series'>
): boolean {
	const isOpen = figures.every(({ series, value_unit }) => {
		const known = names.series(series);
		return known?.unit_measure !== value_unit || known.limit_high === null;
	});
	return isOpen && figures.some(({ value }) => value > 0);
}

/** The pairs of a scatter, its axes, and what has no place on it; null where there are no two series. */
export function scatterData(input: ExploreChartInput): ScatterData | null {
	const { chart, names } = input;
	const series = pairedSeries(input);
	if (!series) return null;
	const pairing = pairFigures(input, series, chart);
	const asked = chart.log === true;
	const log = {
		x:
			asked &&
			canBeLog(
				pairing.pairs.map(({ x }) => x),
				names
			),
		y:
			asked &&
			canBeLog(
				pairing.pairs.map(({ y }) => y),
				names
			)
	};
	const hasPlace = ({ x, y }: FigurePair) => (!log.x || x.value > 0) && (!log.y || y.value > 0);
	const pairs = pairing.pairs.filter(hasPlace);
	return {
		...pairing,
		pairs,
		log,
		unplaced: pairing.pairs.filter((pair) => !hasPlace(pair)),
		counted: pairs.filter(({ x }) => names.area(x.ref_area)?.kind === 'economy')
	};
}

/** Correlations and line of a scatter's economies, on the scales that are drawn (base-10 logarithms on a logarithmic axis). */
export async function scatterRelation(data: ScatterData): Promise<Relation | TooFewPoints> {
	const { log, counted } = data;
	return relatePoints(
		counted.map(({ x, y }) => ({
			x: log.x ? Math.log10(x.value) : x.value,
			y: log.y ? Math.log10(y.value) : y.value
		}))
	);
}
