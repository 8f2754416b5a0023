import { breakdownKey, type ExploreChart, type Figure } from '#lib/domain/index.ts';
import type { ExploreChartInput } from './explore-input.ts';
import { latestOf, shownYear } from './shown-year.ts';
import { isValued, type ValuedFigure } from './valued-figure.ts';

/** Two figures of one area. */
export interface FigurePair {
	key: string;
	x: ValuedFigure;
	y: ValuedFigure;
}

/** The pairs of two series, and the areas that make none, by what they lack. */
export interface Pairing {
	/** Keys of the two series. */
	x: string;
	y: string;
	/** The year of both figures; null where each area shows its latest of each series. */
	year: number | null;
	pairs: FigurePair[];
	/** A figure of y in the year, none of x in any year; and so on. */
	missing_x: string[];
	missing_y: string[];
	missing_both: string[];
	/** Figures of both series, but not both in the year. */
	other_year: string[];
}

/** The two series of a scatter: those asked for, else the first two that the figures have; null without two. */
export function pairedSeries({
	figures,
	chart,
	names
}: Pick<ExploreChartInput, 'figures' | 'chart' | 'names'>): { x: string; y: string } | null {
	const all = new Set(figures.map(({ series }) => series));
	const companions = new Set([...all].map((key) => names.series(key)?.aggregates ?? null));
	const own = [...all].filter((key) => !companions.has(key));
	const x = chart.x ?? own.find((key) => key !== chart.y);
	const y = chart.y ?? own.find((key) => key !== x);
	return x === undefined || y === undefined || x === y ? null : { x, y };
}

interface PairLine {
	ref_area: string;
	x: ValuedFigure[];
	y: ValuedFigure[];
}

/** The figures of both series by area, and by breakdown where a series has more than one. */
function pairLines(
	{ figures, names }: Pick<ExploreChartInput, 'figures' | 'names'>,
	series: { x: string; y: string }
): Map<string, PairLine> {
	const of = (key: string) => {
		const companion = names.series(key)?.aggregates;
		return figures.filter((figure) => figure.series === key || figure.series === companion);
	};
	const sides = { x: of(series.x), y: of(series.y) };
	const codes = (rows: readonly Figure[]) => new Set(rows.map(breakdownKey));
	const many = { x: codes(sides.x).size > 1, y: codes(sides.y).size > 1 };
	const shared = [...(many.x ? codes(sides.x) : codes(sides.y))];
	const lines = new Map<string, PairLine>();
	for (const side of ['x', 'y'] as const) {
		for (const figure of sides[side]) {
			// The one breakdown of a series goes with each of the other's.
			const keys = !many.x && !many.y ? [''] : many[side] ? [breakdownKey(figure)] : shared;
			for (const each of keys) {
				const key = `${figure.ref_area}|${each}`;
				const line = lines.get(key) ?? { ref_area: figure.ref_area, x: [], y: [] };
				if (isValued(figure)) line[side].push(figure);
				lines.set(key, line);
			}
		}
	}
	return lines;
}

const at = (figures: readonly ValuedFigure[], year: number) =>
	figures.find(({ time_period }) => time_period === year);

/** Pairs the figures of two series by area, of one year or of the latest of each; says who makes no pair, and why. */
export function pairFigures(
	input: Pick<ExploreChartInput, 'figures' | 'names'>,
	series: { x: string; y: string },
	chart: Pick<ExploreChart, 'year' | 'latest'>
): Pairing {
	const lines = pairLines(input, series);
	const common = [...lines.values()].flatMap(({ x, y }) =>
		x.map(({ time_period }) => time_period).filter((year) => at(y, year))
	);
	const year = chart.latest ? null : shownYear(common, chart);
	const pairing: Pairing = {
		...series,
		year,
		pairs: [],
		missing_x: [],
		missing_y: [],
		missing_both: [],
		other_year: []
	};
	const all = [...lines.values()].flatMap(({ x, y }) => [...x, ...y]);
	const pick = (line: PairLine, side: 'x' | 'y') =>
		chart.latest ? latestOf(line[side], all) : year === null ? undefined : at(line[side], year);
	for (const [key, line] of lines) {
		const [x, y] = [pick(line, 'x'), pick(line, 'y')];
		if (x && y) pairing.pairs.push({ key, x, y });
		else if (line.x.length > 0 && line.y.length > 0) pairing.other_year.push(key);
		else if (line.y.length > 0) pairing.missing_x.push(key);
		else if (line.x.length > 0) pairing.missing_y.push(key);
		else pairing.missing_both.push(key);
	}
	return pairing;
}

/** Every year's pairs of each area, in order of year, for points joined over time. */
export function pairsOverTime(
	input: Pick<ExploreChartInput, 'figures' | 'names'>,
	series: { x: string; y: string }
): Map<string, FigurePair[]> {
	const joined = new Map<string, FigurePair[]>();
	for (const [key, line] of pairLines(input, series)) {
		const pairs = line.x.flatMap((x) => {
			const y = at(line.y, x.time_period);
			return y ? [{ key, x, y }] : [];
		});
		pairs.sort((a, b) => a.x.time_period - b.x.time_period);
		if (pairs.length > 0) joined.set(key, pairs);
	}
	return joined;
}
